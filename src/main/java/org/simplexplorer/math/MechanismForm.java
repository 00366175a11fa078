package org.simplexplorer.math;

import java.util.List;

/**
 * What a mechanism says of how it works, for those who explain it.
 *
 * @param structure what its blocks are
 * @param level what is level over the support, less tau, as formulas spell it: scores over gamma less Omega's slope
 * @param sparse whether a weight can be exactly 0: then tau is a threshold
 * @param steps what is told between the divided scores and the weights, in order; none where the inner steps are not told
 */
public record MechanismForm(Structure structure, String level, boolean sparse, List<Step> steps) {

    /** Of mechanisms with half the squared norm in Omega. */
    static final String QUADRATIC = "x/\u03b3 \u2212 y";

    /** Of mechanisms whose slope is too long to be spelt. */
    static final String GENERAL = "x/\u03b3 \u2212 \u03a9\u2032(y)";

    public MechanismForm {
        steps = List.copyOf(steps);
    }
}
