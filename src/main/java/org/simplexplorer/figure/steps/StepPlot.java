package org.simplexplorer.figure.steps;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.DoubleStream;
import org.simplexplorer.figure.common.ColumnLabels;
import org.simplexplorer.scene.Mark;
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
     * @param names in the order of the columns
     * @param named the columns whose names matter; where there is no room for all, some of them are left out
     */
    static StepPlot fit(StepScene scene, List<String> names, BitSet named, double width, Extent extent) {
        TextStyle style = scene.names();
        double height = scene.height();
        double room = BarNumbers.room(scene.numbers());
        double pitch = width / names.size();
        double most = Math.min(MOST_NAME_EMS * style.size(), MOST_NAME_SHARE * height);
        StepNames fitted = scene.request()
                .known(new StepNames.Recipe(
                        names, named, pitch, most, style, scene.style().least(), scene.ruler()));
        double foot = height - fitted.labels().height();
        double bottom = foot - (extent.low() < 0 ? room : 0);
        double top = Math.min(room, bottom - style.size());
        return new StepPlot(
                names, fitted.labels(), fitted.size(), pitch, top, bottom, foot, extent.low(), extent.high());
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
