package org.simplexplorer.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.MechanismParameter;

/**
 * The parameters of all mechanisms at once: one strength for all, and for each that has a parameter of its own its value.
 *
 * @param gamma the strength of the regularizer: finite and above 0
 * @param own a value for each mechanism with a {@link MechanismKind#parameter()}; what is left out gets its standard
 */
public record Parameters(double gamma, Map<MechanismKind, Double> own) {

    /** What a study starts with. */
    public static final Parameters DEFAULT = new Parameters(1, Map.of());

    private static final MathContext ONE_DIGIT = new MathContext(1);

    /**
     * What a study of so many tokens starts with where nobody chose. Oscarmax's penalty counts pairs: its lambda falls with
     * their number, or a long sentence would be one group.
     */
    public static Parameters of(int tokens) {
        double standard = DEFAULT.own(MechanismKind.OSCARMAX);
        double fitting = BigDecimal.ONE
                .divide(BigDecimal.valueOf(Math.max(tokens, 1)), ONE_DIGIT)
                .doubleValue();
        return DEFAULT.with(MechanismKind.OSCARMAX, Math.min(standard, fitting));
    }

    /** @throws IllegalArgumentException naming the parameter that is out of its range */
    public Parameters {
        if (!isGamma(gamma)) {
            throw new IllegalArgumentException("gamma must be finite and above 0, but is " + gamma);
        }
        Map<MechanismKind, Double> values = new EnumMap<>(MechanismKind.class);
        for (MechanismKind kind : MechanismKind.values()) {
            if (kind.parameter().isPresent()) {
                MechanismParameter parameter = kind.parameter().get();
                double value = own.getOrDefault(kind, parameter.standard());
                parameter.require(kind.label() + "'s " + parameter.name(), value);
                values.put(kind, value);
            }
        }
        own = Collections.unmodifiableMap(values);
    }

    /** Whether a number can be a gamma. */
    public static boolean isGamma(double value) {
        return value > 0 && Double.isFinite(value);
    }

    public Parameters withGamma(double value) {
        return new Parameters(value, own);
    }

    /** The value of a mechanism's own parameter; 0 for those that have none. */
    public double own(MechanismKind kind) {
        return own.getOrDefault(kind, 0.0);
    }

    /** These parameters with another value for one mechanism's own; unchanged for a mechanism that has none. */
    public Parameters with(MechanismKind kind, double value) {
        Map<MechanismKind, Double> values = new EnumMap<>(MechanismKind.class);
        values.putAll(own);
        values.put(kind, value);
        return new Parameters(gamma, values);
    }

    /** These parameters, but with what differs between two others as the second has it. */
    public Parameters following(Parameters before, Parameters after) {
        Map<MechanismKind, Double> values = new EnumMap<>(MechanismKind.class);
        values.putAll(own);
        after.own.forEach((kind, value) -> {
            if (!value.equals(before.own.get(kind))) {
                values.put(kind, value);
            }
        });
        return new Parameters(after.gamma == before.gamma ? gamma : after.gamma, values);
    }

    /** The mechanism of a kind with these parameters. */
    public Mechanism mechanism(MechanismKind kind) {
        return kind.with(gamma, own(kind));
    }
}
