package org.simplexplorer.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.simplexplorer.export.SceneMotion.Stretch;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;

/**
 * What labels say along the time. SVG cannot move a number, so it is said anew at moments so close that it seems to run, but
 * at no more of them than a file has room for.
 */
final class SaidLabels {

    private static final double MOMENTS_A_SECOND = 25;
    private static final int MOST_MOMENTS = 500;

    private final List<Moment> moments;

    /** The marks at a share of the time. */
    private record Moment(double at, List<Mark> marks) {}

    /**
     * The marks of a run from a moment on.
     *
     * @param to the end of the stretch that it is in, unless another turn begins before
     */
    record Turn(double from, double to, List<Mark> marks) {}

    /**
     * A mark in its time.
     *
     * @param from a share of the time, 0 to 1
     */
    record Shown(double from, double to, Mark mark) {}

    private SaidLabels(List<Moment> moments) {
        this.moments = moments;
    }

    /** @param seconds how long it all takes */
    static SaidLabels of(DoubleFunction<Scene> scenes, double seconds) {
        int count = (int) Math.min(Math.ceil(seconds * MOMENTS_A_SECOND), MOST_MOMENTS);
        return new SaidLabels(IntStream.range(1, count)
                .mapToDouble(moment -> (double) moment / count)
                .mapToObj(
                        at -> new Moment(at, MarkNumbers.placed(scenes.apply(at).marks())))
                .toList());
    }

    /** Every mark at every moment. */
    List<Mark> marks() {
        return moments.stream().flatMap(moment -> moment.marks().stream()).toList();
    }

    /** Leaves the marks that are there at every moment. */
    void keepAlways(Set<Mark> marks) {
        moments.forEach(moment -> marks.retainAll(Set.copyOf(moment.marks())));
    }

    /** What the marks of a run of stretches are in turn: at the start of each stretch, then at the moments in it. */
    List<Turn> turns(List<Stretch> run) {
        List<Turn> turns = new ArrayList<>();
        for (Stretch stretch : run) {
            turns.add(new Turn(stretch.from(), stretch.to(), stretch.first()));
            for (Moment moment : moments) {
                if (moment.at() > stretch.from()
                        && moment.at() < stretch.to()
                        && MarkNumbers.areAlike(stretch.first(), moment.marks())) {
                    turns.add(new Turn(moment.at(), stretch.to(), moment.marks()));
                }
            }
        }
        return turns;
    }

    /**
     * One mark of a run as what it is in turn.
     *
     * @param turns of the run
     * @param index its place among the marks
     */
    static List<Shown> along(List<Turn> turns, int index) {
        List<Shown> shown = new ArrayList<>();
        for (Turn turn : turns) {
            add(shown, turn.from(), turn.to(), turn.marks().get(index));
        }
        return shown;
    }

    /** From here on it is another mark, or the last one goes on. */
    private static void add(List<Shown> shown, double from, double to, Mark mark) {
        int last = shown.size() - 1;
        boolean same = last >= 0 && shown.get(last).mark().equals(mark);
        if (last >= 0) {
            Shown before = shown.get(last);
            shown.set(last, new Shown(before.from(), same ? to : from, before.mark()));
        }
        if (!same) {
            shown.add(new Shown(from, to, mark));
        }
    }
}
