package org.simplexplorer.math;

import org.jspecify.annotations.Nullable;

/** Knows which block is the next to enter or to leave the support. */
interface Frontier {

    /** A block is new, or has just entered or left the support. */
    void watch(PathBlock block);

    /** The block whose level is the first to meet the threshold, if both go on as they do; null if none will. */
    @Nullable
    PathBlock next(Threshold threshold);
}
