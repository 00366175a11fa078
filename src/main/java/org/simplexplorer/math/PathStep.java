package org.simplexplorer.math;

import java.util.Objects;

/**
 * A change of structure on a path.
 *
 * @param at the parameter at which it happens
 * @param block the block that enters or leaves the support, or that a merge makes
 * @param inSupport for a merge: whether its members are in the support, so that it is seen; else true
 */
record PathStep(double at, PathEvent.Kind kind, PathBlock block, boolean inSupport) {

    PathStep movedTo(double place) {
        return new PathStep(place, kind, block, inSupport);
    }

    boolean isMerge() {
        return kind == PathEvent.Kind.MERGE;
    }

    /** Of a merge, the block whose positions come first. */
    PathBlock first() {
        return Objects.requireNonNull(block.first);
    }

    /** Of a merge, the other block. */
    PathBlock second() {
        return Objects.requireNonNull(block.second);
    }

    /** Whether the change is made for weights at a place. On the spot two blocks are still two, and zeros zeros. */
    boolean isPastAt(double place) {
        return kind == PathEvent.Kind.LEAVE ? at <= place : at < place;
    }
}
