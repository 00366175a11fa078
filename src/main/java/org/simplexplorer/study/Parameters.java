package org.simplexplorer.study;

import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;

/**
 * The parameters of all mechanisms at once: one strength for the four, and one lambda for each that has one.
 *
 * @param gamma the strength of the regularizer: finite and above 0
 * @param fusedmaxLambda fusedmax's strength of fusing: finite and at least 0
 * @param oscarmaxLambda oscarmax's strength of grouping: finite and at least 0
 */
public record Parameters(double gamma, double fusedmaxLambda, double oscarmaxLambda) {

    /** What a study starts with. */
    public static final Parameters DEFAULT = new Parameters(1, 0.1, 0.05);

    /** @throws IllegalArgumentException naming the parameter that is out of its range */
    public Parameters {
        if (!isGamma(gamma)) {
            throw new IllegalArgumentException("gamma must be finite and above 0, not " + gamma);
        }
        requireLambda("fusedmax's lambda", fusedmaxLambda);
        requireLambda("oscarmax's lambda", oscarmaxLambda);
    }

    /** Whether a number can be a gamma. */
    public static boolean isGamma(double value) {
        return value > 0 && Double.isFinite(value);
    }

    /** Whether a number can be a lambda. */
    public static boolean isLambda(double value) {
        return value >= 0 && Double.isFinite(value);
    }

    public Parameters withGamma(double value) {
        return new Parameters(value, fusedmaxLambda, oscarmaxLambda);
    }

    public Parameters withFusedmaxLambda(double value) {
        return new Parameters(gamma, value, oscarmaxLambda);
    }

    public Parameters withOscarmaxLambda(double value) {
        return new Parameters(gamma, fusedmaxLambda, value);
    }

    /** The lambda of a mechanism; 0 for those that have none. */
    public double lambda(MechanismKind kind) {
        return switch (kind) {
            case SOFTMAX, SPARSEMAX -> 0;
            case FUSEDMAX -> fusedmaxLambda;
            case OSCARMAX -> oscarmaxLambda;
        };
    }

    /** These parameters with another lambda for one mechanism; unchanged for a mechanism that has none. */
    public Parameters with(MechanismKind kind, double lambda) {
        return switch (kind) {
            case SOFTMAX, SPARSEMAX -> this;
            case FUSEDMAX -> withFusedmaxLambda(lambda);
            case OSCARMAX -> withOscarmaxLambda(lambda);
        };
    }

    /** The mechanism of a kind with these parameters. */
    public Mechanism mechanism(MechanismKind kind) {
        return kind.with(gamma, lambda(kind));
    }

    private static void requireLambda(String name, double value) {
        if (!isLambda(value)) {
            throw new IllegalArgumentException(name + " must be finite and at least 0, not " + value);
        }
    }
}
