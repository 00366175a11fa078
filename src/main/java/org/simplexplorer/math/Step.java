package org.simplexplorer.math;

import java.util.List;
import java.util.stream.Stream;

/** The steps from scores to weights, as they are told; each mechanism takes some of them, in this order. */
public enum Step {
    /** The scores x. */
    SCORES,
    /** {@code v = x / gamma}. */
    DIVIDED,
    /** Softmax: {@code exp(v - max v)}. */
    EXPONENTIALS,
    /** Fusedmax: the taut string, whose slopes are prox_TV(v). */
    STRING,
    /** Oscarmax: v downwards. */
    SORTED,
    /** Oscarmax: v downwards, minus {@code lambda * (n-1, n-2, ..., 0)}. */
    LOWERED,
    /** Oscarmax: adjacent violators pooled to one level. */
    POOLED,
    /** Oscarmax: the levels prox_max(v), each at its token. */
    UNSORTED,
    /** The threshold tau of the projection onto the simplex. */
    THRESHOLD,
    /** The weights. */
    WEIGHTS;

    /** The steps of a mechanism, from scores to weights; of one whose inner steps are not told, these and v. */
    public static List<Step> of(MechanismKind kind) {
        return Stream.of(List.of(SCORES, DIVIDED), kind.form().steps(), List.of(WEIGHTS))
                .flatMap(List::stream)
                .toList();
    }
}
