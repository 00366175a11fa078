package org.simplexplorer.math;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** The list of mechanisms: the one place that names them all, in the order in which they are shown. */
public enum MechanismKind {
    SOFTMAX(Softmax::new),
    SPARSEMAX(Sparsemax::new),
    FUSEDMAX(Structure.SEGMENTS, Fusedmax.LAMBDA, Fusedmax::new, Fusedmax::path),
    OSCARMAX(Structure.GROUPS, Oscarmax.LAMBDA, Oscarmax::new, Oscarmax::path),
    ENTMAX(Entmax.ALPHA, Entmax::new),
    PNORMMAX(Pnormmax.P, Pnormmax::new);

    private interface Factory {
        Mechanism create(double gamma, double own);
    }

    private interface PathFactory {
        LambdaPath create(double gamma, double[] scores);
    }

    private static final List<MechanismKind> USUAL = List.of(SOFTMAX, SPARSEMAX, FUSEDMAX, OSCARMAX);

    private final Structure structure;
    private final @Nullable MechanismParameter parameter;
    private final Factory factory;
    private final @Nullable PathFactory pathFactory;

    MechanismKind(DoubleFunction<Mechanism> factory) {
        this(Structure.NONE, null, (gamma, own) -> factory.apply(gamma), null);
    }

    MechanismKind(MechanismParameter parameter, Factory factory) {
        this(Structure.NONE, parameter, factory, null);
    }

    MechanismKind(
            Structure structure,
            @Nullable MechanismParameter parameter,
            Factory factory,
            @Nullable PathFactory pathFactory) {
        this.structure = structure;
        this.parameter = parameter;
        this.factory = factory;
        this.pathFactory = pathFactory;
    }

    /** The four that are compared unless others are chosen. */
    public static List<MechanismKind> usual() {
        return USUAL;
    }

    /** The name that {@link Mechanism#name()} gives. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its blocks are. */
    public Structure structure() {
        return structure;
    }

    /** The parameter that the mechanism has beside gamma, if it has one. */
    public Optional<MechanismParameter> parameter() {
        return Optional.ofNullable(parameter);
    }

    /**
     * The mechanism with these parameters.
     *
     * @param gamma finite, above 0
     * @param own the value of {@link #parameter()}; ignored where there is none
     * @throws IllegalArgumentException naming the argument
     */
    public Mechanism with(double gamma, double own) {
        return factory.create(gamma, own);
    }

    /** Whether its weights can be followed along lambda. */
    public boolean hasPath() {
        return pathFactory != null;
    }

    /**
     * The weights for these scores as a function of lambda; empty where {@link #hasPath()} is false.
     *
     * @param gamma finite, above 0
     * @param scores at least one, all finite
     * @throws IllegalArgumentException naming the argument and the index
     */
    public Optional<LambdaPath> path(double gamma, double... scores) {
        return Optional.ofNullable(pathFactory).map(paths -> paths.create(gamma, scores));
    }

    /** The kind with this {@link #label()}, if there is one. */
    public static Optional<MechanismKind> named(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }
}
