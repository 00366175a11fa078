package org.simplexplorer.math;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The list of mechanisms: the one place that names them all, in the order in which they are shown. */
public enum MechanismKind {
    SOFTMAX(Softmax.FORM, Softmax::new),
    SPARSEMAX(Sparsemax.FORM, Sparsemax::new),
    FUSEDMAX(Fusedmax.FORM, Fusedmax.LAMBDA, Fusedmax::new, Fusedmax::path),
    OSCARMAX(Oscarmax.FORM, Oscarmax.LAMBDA, Oscarmax::new, Oscarmax::path),
    ENTMAX(Entmax.FORM, Entmax.ALPHA, Entmax::new),
    PNORMMAX(Pnormmax.FORM, Pnormmax.P, Pnormmax::new);

    private interface Factory {
        Mechanism create(double gamma, double own);
    }

    private interface PathFactory {
        LambdaPath create(double gamma, double[] scores);
    }

    private static final List<MechanismKind> USUAL = List.of(SOFTMAX, SPARSEMAX, FUSEDMAX, OSCARMAX);

    private final MechanismForm form;
    private final @Nullable MechanismParameter parameter;
    private final Factory factory;
    private final @Nullable PathFactory pathFactory;

    MechanismKind(MechanismForm form, DoubleFunction<Mechanism> factory) {
        this(form, null, (gamma, own) -> factory.apply(gamma), null);
    }

    MechanismKind(MechanismForm form, MechanismParameter parameter, Factory factory) {
        this(form, parameter, factory, null);
    }

    MechanismKind(
            MechanismForm form,
            @Nullable MechanismParameter parameter,
            Factory factory,
            @Nullable PathFactory pathFactory) {
        this.form = form;
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

    /** How it works. */
    public MechanismForm form() {
        return form;
    }

    /** What its blocks are. */
    public Structure structure() {
        return form.structure();
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

    /** The mechanisms of which something holds, as words: {@code fusedmax or oscarmax}. */
    public static String either(Predicate<MechanismKind> which) {
        List<String> names =
                Arrays.stream(values()).filter(which).map(MechanismKind::label).toList();
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    /** The names of the mechanisms' own parameters, each once, in the order of the mechanisms. */
    public static List<String> parameterNames() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.parameter().stream())
                .map(MechanismParameter::name)
                .distinct()
                .toList();
    }

    /** The kind with this {@link #label()}, if there is one. */
    public static Optional<MechanismKind> named(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }
}
