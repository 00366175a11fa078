package org.simplexplorer.math;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The list of mechanisms: the one place that names them all, in the order in which they are shown. */
public enum MechanismKind {
    SOFTMAX(false, (gamma, lambda) -> new Softmax(gamma)),
    SPARSEMAX(false, (gamma, lambda) -> new Sparsemax(gamma)),
    FUSEDMAX(true, Fusedmax::new),
    OSCARMAX(true, Oscarmax::new);

    private interface Factory {
        Mechanism create(double gamma, double lambda);
    }

    private final boolean usesLambda;
    private final Factory factory;

    MechanismKind(boolean usesLambda, Factory factory) {
        this.usesLambda = usesLambda;
        this.factory = factory;
    }

    /** The name that {@link Mechanism#name()} gives. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the mechanism has a lambda; the others ignore it. */
    public boolean usesLambda() {
        return usesLambda;
    }

    /**
     * The mechanism with these parameters.
     *
     * @param gamma finite, above 0
     * @param lambda finite, at least 0; ignored where {@link #usesLambda()} is false
     * @throws IllegalArgumentException naming the argument
     */
    public Mechanism with(double gamma, double lambda) {
        return factory.create(gamma, lambda);
    }

    /** The kind with this {@link #label()}, if there is one. */
    public static Optional<MechanismKind> named(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }
}
