package org.simplexplorer.study;

import java.util.Locale;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.text.LatexText;

/**
 * Scores and weights in the cells of a LaTeX table.
 *
 * @param digits the decimals
 */
record LatexNumbers(int digits) {

    String score(double score) {
        return Math.abs(score) >= 1e6
                ? String.format(Locale.ROOT, "$%." + digits + "e$", score)
                        .replaceFirst("e\\+?(-?)0*(\\d+)", "\\\\cdot 10^{$1$2}")
                : String.format(Locale.ROOT, "$%." + digits + "f$", score);
    }

    String weight(Evaluation row, int token) {
        if (!row.inSupport(token)) {
            return "$\\cdot$";
        }
        double least = Math.pow(10, -digits);
        String number = String.format(Locale.ROOT, "%." + digits + "f", row.weight(token));
        if (row.weight(token) < least / 2) {
            return String.format(Locale.ROOT, "$<%." + digits + "f$", least);
        }
        return isLargest(row, token) ? "\\textbf{" + number + "}" : number;
    }

    /** {@code $\lambda = 0.25$}, with every digit that the number has. */
    static String value(String symbol, double value) {
        String exact = Double.toString(value).replaceFirst("\\.0(?=E|$)", "");
        return "$" + LatexText.symbol(symbol) + " = " + exact.replaceFirst("E(.*)", "\\\\cdot 10^{$1}") + "$";
    }

    private static boolean isLargest(Evaluation row, int token) {
        for (int other = 0; other < row.size(); other++) {
            if (row.weight(other) > row.weight(token)) {
                return false;
            }
        }
        return true;
    }
}
