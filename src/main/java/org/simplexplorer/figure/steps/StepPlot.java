package org.simplexplorer.figure.steps;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.simplexplorer.figure.common.ColumnLabels;
import org.simplexplorer.figure.common.LabelSizes;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;

/**
 * The frame of a step's picture: a column for each word from 0 on, its name below, and a scale of values.
 *
 * @param names in the order of the columns
 * @param labelSize the em of the names
 * @param pitch the width of a column, in scene units as all lengths
 * @param top where {@code high} is
 * @param bottom where {@code low} is
 * @param foot the lower edge, above the names
 */
record StepPlot(
        List<String> names,
        ColumnLabels labels,
        double labelSize,
        double pitch,
        double top,
        double bottom,
        double foot,
        double low,
        double high) {

    private static final double MOST_NAME_EMS = 6;
    private static final double MOST_NAME_SHARE = 0.34;
    /** The room at the left of the picture for a slanted name. */
    static final double LEAN_EMS = 3;

    private static final double UPRIGHT_LINE_EMS = 1.1;

    /** The values from {@code low} to {@code high}, which is above. */
    record Extent(double low, double high) {

        /** From the lowest to the highest of 0 and all finite values. */
        static Extent withZero(DoubleStream values) {
            double[] ends = {0, 0};
            values.filter(Double::isFinite).forEach(value -> {
                ends[0] = Math.min(ends[0], value);
                ends[1] = Math.max(ends[1], value);
            });
            return new Extent(ends[0], ends[1] > ends[0] ? ends[1] : ends[0] + 1);
        }
    }

    /**
     * @param named the columns whose names matter; where there is no room for all, some of them are left out
     * @param room above the highest value and below a lowest one under 0
     * @param least the smallest size of names
     */
    static StepPlot fit(
            List<String> names,
            BitSet named,
            double width,
            double height,
            double room,
            Extent extent,
            TextStyle style,
            double least,
            TextRuler ruler) {
        double pitch = width / names.size();
        double most = Math.min(MOST_NAME_EMS * style.size(), MOST_NAME_SHARE * height);
        double size = LabelSizes.best(
                style.size(),
                least,
                tried -> tried,
                tried -> labels(names, named, pitch, most, style.withSize(tried), ruler)
                        .leftOut(),
                tried -> LabelSizes.cut(
                        labels(names, named, pitch, most, style.withSize(tried), ruler)
                                .texts(),
                        names));
        ColumnLabels labels = labels(names, named, pitch, most, style.withSize(size), ruler);
        double foot = height - labels.height();
        double bottom = foot - (extent.low() < 0 ? room : 0);
        double top = Math.min(room, bottom - style.size());
        return new StepPlot(names, labels, size, pitch, top, bottom, foot, extent.low(), extent.high());
    }

    /** All names where they fit, else those that matter. */
    private static ColumnLabels labels(
            List<String> names, BitSet named, double pitch, double most, TextStyle style, TextRuler ruler) {
        ColumnLabels all = ColumnLabels.fit(names, LEAN_EMS * style.size(), pitch, most, style, ruler);
        if (IntStream.range(0, names.size()).noneMatch(i -> all.texts().get(i).isEmpty())) {
            return all;
        }
        List<String> texts = new ArrayList<>();
        double free = 0;
        double widest = 0;
        for (int i = 0; i < names.size(); i++) {
            boolean shown = named.get(i) && i * pitch >= free;
            texts.add(shown ? ruler.fitted(names.get(i), style, most) : "");
            if (shown) {
                free = i * pitch + UPRIGHT_LINE_EMS * style.size();
                widest = Math.max(widest, ruler.width(texts.get(i), style));
            }
        }
        return new ColumnLabels(texts, 90, ColumnLabels.GAP + widest + style.size() / 2);
    }

    double width() {
        return names.size() * pitch;
    }

    /** The left edge of a column; of the one behind the last, the right edge of all. */
    double x(int column) {
        return column * pitch;
    }

    /** The height of a value; what is beyond the scale is at its end. */
    double y(double value) {
        double part = (Math.min(Math.max(value, low), high) - low) / (high - low);
        return Double.isFinite(part) ? bottom - part * (bottom - top) : bottom;
    }

    /** The names, in the order of the columns. */
    List<Mark> nameMarks(TextStyle style) {
        List<Mark> marks = new ArrayList<>();
        TextStyle fitted = style.withSize(labelSize);
        for (int i = 0; i < names.size(); i++) {
            String text = labels.texts().get(i);
            if (!text.isEmpty()) {
                marks.add(ColumnLabels.below(x(i) + pitch / 2, foot, labels.slant(), text, names.get(i), fitted));
            }
        }
        return marks;
    }
}
