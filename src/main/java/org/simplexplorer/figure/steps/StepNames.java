package org.simplexplorer.figure.steps;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.simplexplorer.figure.common.ColumnLabels;
import org.simplexplorer.figure.common.LabelSizes;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;

/**
 * The names below a step's picture, as they fit.
 *
 * @param size the em of the names
 */
record StepNames(ColumnLabels labels, double size) {

    private static final double UPRIGHT_LINE_EMS = 1.1;

    /**
     * What they depend on, which mostly stays while a slider moves.
     *
     * @param names in the order of the columns
     * @param named the columns whose names matter; where there is no room for all, some of them are left out
     * @param pitch the width of a column, in scene units as all lengths
     * @param most the longest that a name may be
     * @param least the smallest size of names
     */
    record Recipe(
            List<String> names, BitSet named, double pitch, double most, TextStyle style, double least, TextRuler ruler)
            implements Supplier<StepNames> {

        @Override
        public StepNames get() {
            return LabelSizes.best(
                    style.size(),
                    least,
                    size -> new StepNames(labels(style.withSize(size)), size),
                    fitted -> fitted.labels().leftOut(),
                    fitted -> LabelSizes.cut(fitted.labels().texts(), names));
        }

        /** All names where they fit, else those that matter. */
        private ColumnLabels labels(TextStyle sized) {
            ColumnLabels all = ColumnLabels.fit(names, StepPlot.LEAN_EMS * sized.size(), pitch, most, sized, ruler);
            if (IntStream.range(0, names.size())
                    .noneMatch(i -> all.texts().get(i).isEmpty())) {
                return all;
            }
            List<String> texts = new ArrayList<>();
            double free = 0;
            double widest = 0;
            for (int i = 0; i < names.size(); i++) {
                boolean shown = named.get(i) && i * pitch >= free;
                texts.add(shown ? ruler.fitted(names.get(i), sized, most) : "");
                if (shown) {
                    free = i * pitch + UPRIGHT_LINE_EMS * sized.size();
                    widest = Math.max(widest, ruler.width(texts.get(i), sized));
                }
            }
            return new ColumnLabels(texts, 90, ColumnLabels.GAP + widest + sized.size() / 2);
        }
    }
}
