package org.simplexplorer.learn.task;

import java.util.Optional;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.MechanismParameter;

/**
 * How a network weighs the words: by an attention mechanism, or all alike, which is the baseline that attention has to
 * beat.
 *
 * @param kind the mechanism; empty for the baseline
 * @param gamma the strength, finite and above 0; 1 for the baseline
 * @param own the value of the parameter that the mechanism has beside gamma; 0 where it has none
 */
public record Weighting(Optional<MechanismKind> kind, double gamma, double own) {

    /** The name of the baseline. */
    public static final String UNIFORM_NAME = "uniform";

    /** All words alike: no attention. */
    public static final Weighting UNIFORM = new Weighting(Optional.empty(), 1, 0);

    /**
     * Looks at the parameters.
     *
     * @throws IllegalArgumentException naming the one that is out of range
     */
    public Weighting {
        kind.ifPresent(known -> known.with(gamma, own));
    }

    /** A mechanism with its parameters. */
    public static Weighting of(MechanismKind kind, double gamma, double own) {
        return new Weighting(Optional.of(kind), gamma, own);
    }

    /** A mechanism as it is before a task asks for other parameters: gamma 1, and the standard value of its own. */
    static Weighting standard(MechanismKind kind) {
        return of(kind, 1, kind.parameter().map(MechanismParameter::standard).orElse(0.0));
    }

    /** The mechanism's name, or {@link #UNIFORM_NAME}. */
    public String name() {
        return kind.map(MechanismKind::label).orElse(UNIFORM_NAME);
    }

    /** The mechanism; empty for the baseline. */
    public Optional<Mechanism> mechanism() {
        return kind.map(known -> known.with(gamma, own));
    }

    /** The name of the parameter beside gamma: {@code "lambda"}; empty where there is none. */
    public Optional<String> ownName() {
        return kind.flatMap(MechanismKind::parameter).map(MechanismParameter::name);
    }

    /** The same mechanism with another gamma. */
    public Weighting withGamma(double newGamma) {
        return new Weighting(kind, newGamma, own);
    }

    /** The same mechanism with another value of the parameter beside gamma. */
    public Weighting withOwn(double newOwn) {
        return new Weighting(kind, gamma, newOwn);
    }
}
