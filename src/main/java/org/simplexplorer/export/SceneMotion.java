package org.simplexplorer.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;

/**
 * Scenes along the time as stretches in which every mark moves in a straight line: from exact knots where they are known,
 * and halved further where a mark would otherwise be off by more than can be seen, as colours are.
 */
final class SceneMotion {

    /** In scene units. */
    private static final double SEEN = 0.1;

    /** In levels of a colour's channels. */
    private static final int SEEN_COLOUR = 6;

    private static final double SHORTEST = 1 / 512.0;

    /** Within a stretch by so little of its length, what happens at its ends has not happened yet, or is over. */
    private static final double INSIDE = 1e-6;

    private final DoubleFunction<Scene> scenes;
    private final List<Stretch> stretches = new ArrayList<>();

    private SceneMotion(DoubleFunction<Scene> scenes) {
        this.scenes = scenes;
    }

    /**
     * A part of the time.
     *
     * @param from a share of the time, 0 to 1
     * @param first the marks at its start, each for itself and in its place
     * @param last as many of the same kinds at its end
     */
    record Stretch(double from, double to, List<Mark> first, List<Mark> last) {

        /** Whether the marks go on in another stretch as the same marks. */
        boolean goesOnIn(Stretch next) {
            return MarkNumbers.areAlike(last, next.first);
        }
    }

    /** @param knots shares of the time, ascending from 0 to 1, at which marks may turn */
    static List<Stretch> of(DoubleFunction<Scene> scenes, double... knots) {
        SceneMotion motion = new SceneMotion(scenes);
        for (int i = 1; i < knots.length; i++) {
            motion.add(knots[i - 1], knots[i]);
        }
        return motion.stretches;
    }

    private void add(double from, double to) {
        double inside = (to - from) * INSIDE;
        List<Mark> first = marks(from + inside);
        List<Mark> last = marks(to - inside);
        boolean alike = MarkNumbers.areAlike(first, last);
        double middle = (from + to) / 2;
        if (to - from > SHORTEST && !(alike && isStraight(first, marks(middle), last))) {
            add(from, middle);
            add(middle, to);
            return;
        }
        stretches.add(new Stretch(from, to, first, alike ? last : first));
    }

    private List<Mark> marks(double share) {
        return MarkNumbers.placed(scenes.apply(share).marks());
    }

    private static boolean isStraight(List<Mark> first, List<Mark> middle, List<Mark> last) {
        if (!MarkNumbers.areAlike(first, middle)) {
            return false;
        }
        for (int i = 0; i < first.size(); i++) {
            double[] a = MarkNumbers.of(first.get(i));
            double[] b = MarkNumbers.of(middle.get(i));
            double[] c = MarkNumbers.of(last.get(i));
            for (int n = 0; n < a.length; n++) {
                if (Math.abs((a[n] + c[n]) / 2 - b[n]) > SEEN) {
                    return false;
                }
            }
            Map<String, Integer> colours = MarkNumbers.colours(first.get(i));
            Map<String, Integer> between = MarkNumbers.colours(middle.get(i));
            Map<String, Integer> ends = MarkNumbers.colours(last.get(i));
            for (Map.Entry<String, Integer> colour : colours.entrySet()) {
                int start = colour.getValue();
                int half = between.getOrDefault(colour.getKey(), start);
                int end = ends.getOrDefault(colour.getKey(), start);
                if (Math.abs(start + end - 2 * half) > 2 * SEEN_COLOUR) {
                    return false;
                }
            }
        }
        return true;
    }
}
