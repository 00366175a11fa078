package org.simplexplorer.viewmodel;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as people type and read them. */
public final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private Numbers() {}

    /** The finite number that the text means, with a decimal point or comma; empty where it means none. */
    public static OptionalDouble parse(String text) {
        String tidy = text.strip().replace('\u2212', '-').replace(',', '.');
        if (!PLAIN.matcher(tidy).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(tidy);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** A score with two decimals, or with all it has where two do not tell it: {@code 1.20}, {@code 0.125}, {@code 1e308}. */
    public static String score(double score) {
        if (score == 0) {
            return "0.00"; // minus zero too
        }
        if (Math.abs(score) >= 1e7 || Math.abs(score) < 1e-4) {
            return Double.toString(score).replace(".0E", "E").replace('E', 'e');
        }
        BigDecimal exact = BigDecimal.valueOf(score);
        return exact.scale() <= 2 ? String.format(Locale.ROOT, "%.2f", score) : exact.toPlainString();
    }
}
