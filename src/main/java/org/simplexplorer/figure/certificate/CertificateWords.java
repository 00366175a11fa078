package org.simplexplorer.figure.certificate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.simplexplorer.figure.common.NumberTable;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.math.Certificate;
import org.simplexplorer.math.Certificate.Condition;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Multipliers;
import org.simplexplorer.math.Structure;

/** The conditions of a certificate in plain words, and their numbers. */
final class CertificateWords {

    static final List<String> HEADERS = List.of("this row", "bound", "slack");

    private static final String MINUS = "\u2212";
    private static final double MOST_FIXED = 1e6;
    private static final double LEAST_FIXED = 5e-5;

    private CertificateWords() {}

    static NumberTable.Row row(Condition condition, MechanismKind kind) {
        String number = number(condition.number());
        String bound = bound(condition, kind);
        String slack = number(condition.slack());
        return new NumberTable.Row(
                Optional.of(condition.holds()),
                sentence(condition, kind),
                List.of(number, bound, slack),
                number + " " + bound + ", slack " + slack);
    }

    static String verdict(Certificate certificate, String whose) {
        String verdict = whose.isEmpty() ? "" : whose + ", ";
        if (certificate.holds()) {
            return verdict + (verdict.isEmpty() ? "Optimal" : "optimal") + ": every condition holds, to "
                    + number(certificate.residual());
        }
        long failing = certificate.conditions().stream()
                .filter(condition -> !condition.holds())
                .count();
        return verdict + (verdict.isEmpty() ? "Not" : "not") + " optimal: " + failing + " of "
                + certificate.conditions().size() + (failing == 1 ? " conditions fails" : " conditions fail") + ", by "
                + number(certificate.residual());
    }

    /** All conditions in one line, where there is no room for a line each. */
    static String inShort(Certificate certificate, String whose) {
        int count = certificate.conditions().size();
        return certificate.holds()
                ? (whose.isEmpty() ? "All " : whose + ", all ") + count + " conditions hold, to "
                        + number(certificate.residual())
                : verdict(certificate, whose);
    }

    /** What the picture shows. */
    static String caption(MechanismKind kind) {
        return switch (kind.structure()) {
            case NONE -> kind.form().level() + " \u2212 \u03c4: level for words with a weight, below for the others";
            case SEGMENTS ->
                "u, the running sum of " + kind.form().level() + " \u2212 \u03c4 + \u03bc, between its bounds \u00b1"
                        + strength(kind);
            case GROUPS ->
                "running sums of " + kind.form().level() + " + \u03bc, heaviest words first, below their bounds";
        };
    }

    /** What is said of one number of the picture. */
    static List<String> place(Multipliers multipliers, int place, MechanismKind kind, double weight) {
        String name =
                switch (kind.structure()) {
                    case NONE -> kind.form().level() + " \u2212 \u03c4";
                    case SEGMENTS -> "u after this word";
                    case GROUPS -> "the group\u2019s sum with this word";
                };
        double upper = multipliers.upper(place);
        double lower = multipliers.lower(place);
        String bounds = multipliers.exact(place)
                ? "must be " + number(upper)
                : lower == Double.NEGATIVE_INFINITY
                        ? "at most " + number(upper)
                        : "between " + number(lower) + " and " + number(upper);
        String mu = "\u03bc = " + number(multipliers.mu(multipliers.token(place)));
        return List.of(
                name + " = " + number(multipliers.number(place)) + ", " + bounds,
                "weight " + (weight == 0 ? "exactly 0" : number(weight)) + ", " + mu);
    }

    private static String sentence(Condition condition, MechanismKind kind) {
        return switch (condition.demand()) {
            case SUM -> "The weights sum to 1";
            case SIGN -> "No weight is below 0";
            case MULTIPLIERS -> "No \u03bc is below 0, and none is above 0 where a weight is";
            case WITHIN ->
                switch (kind.structure()) {
                    case NONE -> kind.form().level() + " \u2212 \u03c4 is at most 0 for words of weight 0";
                    case SEGMENTS -> "Between steps, u stays within \u00b1" + strength(kind);
                    case GROUPS -> "Inside a group, sums stay below their bounds";
                };
            case EXACT ->
                switch (kind.structure()) {
                    case NONE -> kind.form().level() + " \u2212 \u03c4 is 0 for every word with a weight";
                    case SEGMENTS ->
                        "u is " + strength(kind) + " at a step down, \u2212" + strength(kind)
                                + " at a step up, 0 at the end";
                    case GROUPS -> "Where a group ends, the sum meets its bound";
                };
        };
    }

    /** The symbol of the mechanism's own parameter, which bounds the running sums. */
    static String strength(MechanismKind kind) {
        return kind.parameter().orElseThrow().symbol();
    }

    private static String bound(Condition condition, MechanismKind kind) {
        String sign =
                switch (condition.demand()) {
                    case SUM, EXACT -> "= ";
                    case SIGN -> "\u2265 ";
                    case MULTIPLIERS -> "\u2264 ";
                    case WITHIN ->
                        kind.structure() == Structure.SEGMENTS && condition.bound() < 0 ? "\u2265 " : "\u2264 ";
                };
        return sign + number(condition.bound());
    }

    /** Three significant digits at most, as in print. */
    static String number(double value) {
        return Double.isFinite(value) ? ParameterText.printed(value) : value > 0 ? "\u221e" : MINUS + "\u221e";
    }

    /** Four decimals, so that numbers stand below each other; as {@link #number} where that would not tell them. */
    static String fixed(double value) {
        double magnitude = Math.abs(value);
        boolean plain = value == 0 || (magnitude >= LEAST_FIXED && magnitude < MOST_FIXED);
        return plain ? String.format(Locale.ROOT, "%.4f", value).replaceFirst("^-", MINUS) : number(value);
    }
}
