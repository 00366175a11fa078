package org.simplexplorer.figure.common;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Structure;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.RowAttention;

/** The short lines of text beside a heatmap, in the window and in files. */
public final class ParameterText {

    /** Where counts are too long for a line and say less than a share. */
    private static final int MANY_CELLS = 10_000;

    private static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private ParameterText() {}

    /** {@code γ = 1.00  λ = 0.27}. */
    public static String parameters(Parameters parameters, MechanismKind kind) {
        return own(parameters, kind).map(own -> gamma(parameters) + "   " + own).orElse(gamma(parameters));
    }

    /** {@code λ = 0.27}; gamma for a mechanism that has no parameter of its own. */
    public static String shortParameters(Parameters parameters, MechanismKind kind) {
        return own(parameters, kind).orElse(gamma(parameters));
    }

    /** {@code γ = 1   λ = 0.04}, as in print: no digit that says nothing. */
    public static String printed(Parameters parameters, MechanismKind kind) {
        String gamma = "\u03b3 = " + printed(parameters.gamma());
        return kind.parameter()
                .map(own -> gamma + "   " + own.symbol() + " = " + printed(parameters.own(kind)))
                .orElse(gamma);
    }

    /** A number as {@link #number(double)} writes it, without zeros at the end, and with a minus sign that is one. */
    public static String printed(double value) {
        String digits = number(value);
        String tidy = digits.contains("e")
                ? tens(digits)
                : digits.replaceFirst("(\\.\\d*?)0+$", "$1").replaceFirst("\\.$", "");
        return tidy.replace('-', '\u2212');
    }

    /** {@code 1.7·10⁻¹⁷}. */
    private static String tens(String scientific) {
        String[] parts = scientific.split("e", 2);
        StringBuilder power = new StringBuilder();
        parts[1].chars().forEach(c -> power.append(c == '-' ? '\u207b' : SUPERSCRIPTS.charAt(c - '0')));
        return parts[0] + "\u00b710" + power;
    }

    private static String gamma(Parameters parameters) {
        return "\u03b3 = " + number(parameters.gamma());
    }

    private static Optional<String> own(Parameters parameters, MechanismKind kind) {
        return kind.parameter().map(own -> own.symbol() + " = " + number(parameters.own(kind)));
    }

    /** {@code support 49/180 · 30 segments · entropy 1.26}. */
    public static String facts(Attention attention) {
        return shortFacts(attention) + String.format(Locale.ROOT, " \u00b7 entropy %.2f", attention.meanEntropy());
    }

    /** {@code support 49/180 · 30 segments}; of a large matrix the share, {@code support 0.32%}. */
    public static String shortFacts(Attention attention) {
        String support = "support " + support(attention.supportSize(), attention.cellCount());
        Structure structure = attention.kind().structure();
        return structure == Structure.NONE
                ? support
                : support + " \u00b7 " + count(attention.blockCount(), structure.word());
    }

    /** {@code 3 words, 1 segment}: what a row's weights are, for a person. */
    public static String inWords(RowAttention row) {
        int words = row.evaluation().supportSize();
        Structure structure = row.kind().structure();
        long blocks =
                row.visibleBlocks().stream().filter(block -> block.length > 1).count();
        String said = count(words, "word");
        if (structure == Structure.NONE) {
            return said;
        }
        return said + ", " + (blocks == 0 ? "no " + structure.word() : count((int) blocks, structure.word()));
    }

    private static String support(int support, int cells) {
        if (cells < MANY_CELLS) {
            return support + "/" + cells;
        }
        double share = 100.0 * support / cells;
        return support == cells ? "100%" : String.format(Locale.ROOT, share < 10 ? "%.2f%%" : "%.1f%%", share);
    }

    /** {@code optimal to 2e-16}, or {@code residual 3e-2} if the weights are not optimal. */
    public static String certificate(Attention attention) {
        return (attention.optimal() ? "optimal to " : "residual ") + residual(attention);
    }

    /** {@code 2e-16}. */
    public static String residual(Attention attention) {
        return magnitude(attention.residual());
    }

    /** {@code 2e-16}, {@code 0}: how large an error is, with one digit. */
    public static String magnitude(double error) {
        String[] parts = String.format(Locale.ROOT, "%.0e", error).split("e", 2);
        return error == 0 ? "0" : parts[0] + "e" + Integer.parseInt(parts[1]);
    }

    /** A positive weight with so many decimals; one that would look like zero is {@code 0+}, as in the legend. */
    public static String weight(double weight, int decimals) {
        return weight < 0.5 * Math.pow(10, -decimals)
                ? "0+"
                : String.format(Locale.ROOT, "%." + decimals + "f", weight);
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

    /** A score as {@link #score(double)} writes it, or where that is long with so many significant digits, or one less. */
    public static String score(double score, int digits) {
        String exact = score(score);
        int room = digits + (score < 0 ? 4 : 3); // sign, zero, point, one to spare
        if (exact.length() <= room) {
            return exact;
        }
        for (int some = digits; some >= digits - 1 && Math.abs(score) < 1e6; some--) {
            String rounded = new BigDecimal(score).round(new MathContext(some)).toPlainString();
            if (rounded.length() <= room) {
                return rounded;
            }
        }
        return String.format(Locale.ROOT, "%." + (digits - 2) + "e", score)
                .replaceFirst("e([+-])0*(\\d)", "e$1$2")
                .replace("e+", "e");
    }

    /** A parameter with three significant digits at least: {@code 0.270}, {@code 0.0125}, {@code 1e308}. */
    public static String number(double value) {
        if (value == 0) {
            return "0";
        }
        double magnitude = Math.abs(value);
        if (magnitude >= 1e5 || magnitude < 1e-4) {
            return String.format(Locale.ROOT, "%.2e", value)
                    .replaceFirst("\\.?0+e", "e")
                    .replaceFirst("e\\+?(-?)0*", "e$1");
        }
        int decimals = Math.max(0, 2 - (int) Math.floor(Math.log10(magnitude)));
        return String.format(Locale.ROOT, "%." + Math.min(decimals, 6) + "f", value);
    }

    private static String count(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
