package org.simplexplorer.viewmodel.base;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.simplexplorer.figure.common.ParameterText;

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

    /**
     * The number above 0 that the text means.
     *
     * @param what what it is, as the sentence begins
     * @throws IllegalArgumentException with one sentence, if it means none
     */
    public static double positive(String text, String what) {
        double value = parse(text).orElse(Double.NaN);
        if (!(value > 0)) {
            throw new IllegalArgumentException(what + " must be a number above 0, not \u201c" + text + "\u201d");
        }
        return value;
    }

    /** A number as a field starts with it: all its digits, and no more. */
    public static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** A score as all pictures write it. */
    public static String score(double score) {
        return ParameterText.score(score);
    }

    /** A score where there is little room: a longer one has four significant digits. */
    public static String shortScore(double score) {
        return ParameterText.score(score, 4);
    }
}
