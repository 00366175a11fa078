package org.simplexplorer.figure.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToIntFunction;

/**
 * The one rule for labels that have too little room: a smaller size, but none below the smallest of the style, before any
 * is cut or left out.
 */
public final class LabelSizes {

    /** 6 pt, in scene units: what a journal prints at least. */
    public static final double PRINTED = 6 * Length.POINT;

    private static final double STEP = 0.5 * Length.POINT;

    private LabelSizes() {}

    /**
     * The layout with the largest labels of those in which the fewest are left out, and of those the fewest are cut.
     *
     * @param size the size asked for, in scene units
     * @param least the smallest size; one that is asked for below it stays
     * @param layout the layout for a size
     * @param leftOut how many labels of a layout are left out
     * @param cut how many are shortened
     */
    public static <T> T best(
            double size, double least, DoubleFunction<T> layout, ToIntFunction<T> leftOut, ToIntFunction<T> cut) {
        T best = layout.apply(size);
        for (double tried : smaller(size, least)) {
            if (leftOut.applyAsInt(best) == 0 && cut.applyAsInt(best) == 0) {
                break;
            }
            T fitted = layout.apply(tried);
            if (leftOut.applyAsInt(fitted) < leftOut.applyAsInt(best)
                    || (leftOut.applyAsInt(fitted) == leftOut.applyAsInt(best)
                            && cut.applyAsInt(fitted) < cut.applyAsInt(best))) {
                best = fitted;
            }
        }
        return best;
    }

    /** Below the size asked for, down to the least. */
    private static List<Double> smaller(double size, double least) {
        List<Double> sizes = new ArrayList<>();
        for (double tried = size - STEP; tried > least; tried -= STEP) {
            sizes.add(tried);
        }
        if (size > least) {
            sizes.add(least);
        }
        return sizes;
    }

    /** How many labels are not what they stand for: shortened, and not left out. */
    public static int cut(List<String> shown, List<String> names) {
        int cut = 0;
        for (int i = 0; i < shown.size(); i++) {
            cut += !shown.get(i).isEmpty() && !shown.get(i).equals(names.get(i)) ? 1 : 0;
        }
        return cut;
    }
}
