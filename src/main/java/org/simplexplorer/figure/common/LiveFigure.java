package org.simplexplorer.figure.common;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.Study;

/** A picture that also answers the pointer: what it says of a place, and what can be dragged there. */
public interface LiveFigure {

    /** The picture, as it is exported. */
    Scene scene();

    /** The picture in words, for those who cannot see it; empty if only pointing gives information. */
    default String summary() {
        return "";
    }

    /** What is said about a place, in scene units, and drawn over it; empty for nothing. */
    default Optional<Pointed> pointed(double x, double y) {
        return Optional.empty();
    }

    /**
     * What the weight of each token would do if the score that is pointed at rose: -1 (the greatest fall) to 1; empty
     * where the picture does not tell.
     */
    default List<Double> effects(double x, double y) {
        return List.of();
    }

    /** What a drag that starts at a place changes; empty where nothing can be dragged. */
    default Optional<Grip> grip(double x, double y) {
        return Optional.empty();
    }

    /**
     * How this picture comes out of the one that was there: a scene for each share of the way, 0 to 1, of which the last is
     * {@link #scene}; empty where it is there at once.
     */
    default Optional<DoubleFunction<Scene>> wayFrom(LiveFigure before) {
        return Optional.empty();
    }

    /** A picture that is only looked at. */
    static LiveFigure still(Scene scene) {
        return () -> scene;
    }

    /**
     * What is pointed at.
     *
     * @param title the first line
     * @param lines the others
     * @param x where the words belong, in scene units
     * @param y as {@code x}
     * @param marks drawn over the picture
     */
    record Pointed(String title, List<String> lines, double x, double y, List<Mark> marks) {
        public Pointed {
            lines = List.copyOf(lines);
            marks = List.copyOf(marks);
        }
    }

    /** Something that is held and moved. */
    interface Grip {
        /** The study with the thing held at this place, in scene units; the nearest place where it can be. */
        Study movedTo(Study study, double x, double y);
    }
}
