package org.simplexplorer.viewmodel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.simplexplorer.figure.ParameterText;

/** Numbers as people type and read them. */
public final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    /** The letters that a field beside a bar has room for. */
    private static final int ROOM = 7;

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

    /** A score as all pictures write it. */
    public static String score(double score) {
        return ParameterText.score(score);
    }

    /** A score where there is little room: a longer one has four significant digits. */
    public static String shortScore(double score) {
        String exact = score(score);
        if (exact.length() <= ROOM) {
            return exact;
        }
        double size = Math.abs(score);
        return size >= 1e-3 && size < 1e6
                ? new BigDecimal(score).round(new MathContext(4)).toPlainString()
                : String.format(Locale.ROOT, "%.2e", score)
                        .replaceFirst("e([+-])0*(\\d)", "e$1$2")
                        .replace("e+", "e");
    }
}
