package org.simplexplorer.figure.steps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;

/** The numbers at the ends of bars: as many as have room, the most extreme first. */
final class BarNumbers {

    private static final double LEAST_SIZE = 0.72;
    private static final double ASCENT = 0.74;
    private static final double DESCENT = 0.2;
    private static final double GAP = 0.25;

    /** At least so far, in ems, are numbers from what is beside them. */
    private static final double SIDE = 0.15;

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private BarNumbers() {}

    /** The height that numbers need beyond the bars. */
    static double room(TextStyle style) {
        return (ASCENT + 2 * GAP) * style.size();
    }

    /**
     * @param bars those with numbers
     * @param obstacles what numbers must not cover: ends of bars and of their ghosts
     */
    static List<Mark> of(StepPlot plot, List<StepBar> bars, List<StepBar> obstacles, StepScene scene) {
        TextRuler ruler = scene.ruler();
        TextStyle style = fitted(plot, bars, scene);
        List<Box> taken = new ArrayList<>();
        for (StepBar bar : obstacles) {
            Mark.Rect rect = bar.rect(plot);
            taken.add(new Box(rect.x(), rect.y(), rect.x() + rect.width(), rect.y() + rect.height()));
        }
        List<StepBar> byExtreme = new ArrayList<>(bars);
        byExtreme.sort(Comparator.comparingDouble(bar -> -Math.abs(bar.value() - bar.from())));
        List<Mark> marks = new ArrayList<>();
        for (StepBar bar : byExtreme) {
            double width = ruler.width(bar.text(), style);
            if (bar.text().isEmpty() || width > plot.width()) {
                continue;
            }
            double x = Math.min(Math.max(bar.middle(plot), width / 2), plot.width() - width / 2);
            boolean down = bar.value() < bar.from();
            double baseline = baseline(plot, bar, obstacles, down, style);
            double gap = SIDE * style.size();
            Box box = new Box(
                    x - width / 2 - gap,
                    baseline - ASCENT * style.size(),
                    x + width / 2 + gap,
                    baseline + DESCENT * style.size());
            if (taken.stream().noneMatch(box::meets)) {
                taken.add(box);
                marks.add(new Mark.Label(bar.text(), x, baseline, style, Align.MIDDLE));
            }
        }
        return marks;
    }

    /** Beyond the bar's end, and beyond those of its own columns' ghosts. */
    private static double baseline(StepPlot plot, StepBar bar, List<StepBar> obstacles, boolean down, TextStyle style) {
        double edge = plot.y(bar.value());
        for (StepBar other : obstacles) {
            if (other.first() <= bar.last() && bar.first() <= other.last()) {
                Mark.Rect rect = other.rect(plot);
                edge = down ? Math.max(edge, rect.y() + rect.height()) : Math.min(edge, rect.y());
            }
        }
        return down ? edge + (ASCENT + GAP) * style.size() : edge - GAP * style.size();
    }

    private static TextStyle fitted(StepPlot plot, List<StepBar> bars, StepScene scene) {
        TextStyle usual = scene.numbers();
        double widest = bars.stream()
                .mapToDouble(bar -> (scene.ruler().width(bar.text(), usual) + 2 * SIDE * usual.size())
                        / (bar.last() - bar.first() + 1))
                .max()
                .orElse(0);
        double share = Math.min(Math.max(plot.pitch() / Math.max(widest, 1e-3), LEAST_SIZE), 1);
        return usual.withSize(scene.style().minor(share));
    }
}
