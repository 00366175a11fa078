package org.simplexplorer.learn.network;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.math.Fusedmax;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Oscarmax;

/**
 * How a network weighs the words: by an attention mechanism, or all alike, which is the baseline that attention has to
 * beat.
 */
public record Weighting(Optional<Mechanism> mechanism) {

    /** The name of the baseline. */
    public static final String UNIFORM_NAME = "uniform";

    /** All words alike: no attention. */
    public static final Weighting UNIFORM = new Weighting(Optional.empty());

    public static Weighting of(Mechanism mechanism) {
        return new Weighting(Optional.of(mechanism));
    }

    /** The mechanism's name, or {@link #UNIFORM_NAME}. */
    public String name() {
        return mechanism.map(Mechanism::name).orElse(UNIFORM_NAME);
    }

    /** Which mechanism it is; empty for the baseline. */
    public Optional<MechanismKind> kind() {
        return MechanismKind.named(name());
    }

    /** The mechanism's gamma; empty for the baseline. */
    public OptionalDouble gamma() {
        return mechanism.isPresent() ? OptionalDouble.of(mechanism.get().gamma()) : OptionalDouble.empty();
    }

    /** The mechanism's lambda, where it has one. */
    public OptionalDouble lambda() {
        Mechanism known = mechanism.orElse(null);
        if (known instanceof Fusedmax fusedmax) {
            return OptionalDouble.of(fusedmax.lambda());
        }
        return known instanceof Oscarmax oscarmax ? OptionalDouble.of(oscarmax.lambda()) : OptionalDouble.empty();
    }

    /** The same mechanism with another lambda, at least 0; this itself where there is no lambda. */
    public Weighting withLambda(double lambda) {
        Mechanism known = mechanism.orElse(null);
        if (known instanceof Fusedmax fusedmax) {
            return of(new Fusedmax(fusedmax.gamma(), lambda));
        }
        return known instanceof Oscarmax oscarmax ? of(new Oscarmax(oscarmax.gamma(), lambda)) : this;
    }

    /** What the tape takes. */
    @Nullable
    Mechanism orNull() {
        return mechanism.orElse(null);
    }
}
