package org.simplexplorer.math;

/**
 * The threshold of the projection onto the simplex, on a straight line as long as the support stays as it is:
 *
 * <pre>  tau(lambda) = (sum of the support's levels - mass - rate * lambda) / (size of the support)</pre>
 *
 * <p>where {@code mass + rate * lambda} is what the weights sum to.
 *
 * @param support the line of all blocks in the support together
 */
record Threshold(Line support, double mass, double rate) {

    Threshold with(Line block) {
        return new Threshold(support.plus(block), mass, rate);
    }

    Threshold without(Line block) {
        return new Threshold(support.minus(block), mass, rate);
    }

    /**
     * A positive multiple of the speed at which a level rises over tau: its sign says whether the level will be in the
     * support behind the place where both meet. The sign is the same before and behind: if the block joins the support,
     * or leaves it, nothing but that multiple changes. So no block can enter and leave in turns on the spot.
     */
    double rise(Line block) {
        return block.slopeGap(support) + rate * block.size();
    }

    /** The lambda at which the level meets tau, if both go on as they do; {@link #rise} must not be 0. */
    double crossing(Line block) {
        return support.minus(new Line(mass, 0, 0, 0)).levelGap(block) / rise(block);
    }
}
