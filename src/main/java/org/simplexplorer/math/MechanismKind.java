package org.simplexplorer.math;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The list of mechanisms: the one place that names them all, in the order in which they are shown. */
public enum MechanismKind {
    SOFTMAX((gamma, lambda) -> new Softmax(gamma), Optional.empty()),
    SPARSEMAX((gamma, lambda) -> new Sparsemax(gamma), Optional.empty()),
    FUSEDMAX(Fusedmax::new, Optional.of(Fusedmax::path)),
    OSCARMAX(Oscarmax::new, Optional.of(Oscarmax::path));

    private interface Factory {
        Mechanism create(double gamma, double lambda);
    }

    private interface PathFactory {
        LambdaPath create(double gamma, double[] scores);
    }

    private final Factory factory;
    private final Optional<PathFactory> pathFactory;

    MechanismKind(Factory factory, Optional<PathFactory> pathFactory) {
        this.factory = factory;
        this.pathFactory = pathFactory;
    }

    /** The name that {@link Mechanism#name()} gives. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the mechanism has a lambda; the others ignore it. */
    public boolean usesLambda() {
        return pathFactory.isPresent();
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

    /**
     * The weights for these scores as a function of lambda; empty where {@link #usesLambda()} is false.
     *
     * @param gamma finite, above 0
     * @param scores at least one, all finite
     * @throws IllegalArgumentException naming the argument and the index
     */
    public Optional<LambdaPath> path(double gamma, double... scores) {
        return pathFactory.map(factory -> factory.create(gamma, scores));
    }

    /** The kind with this {@link #label()}, if there is one. */
    public static Optional<MechanismKind> named(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }
}
