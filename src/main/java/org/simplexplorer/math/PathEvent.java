package org.simplexplorer.math;

/**
 * What a person sees happen on a path: two segments or groups in the support merge, a block leaves the support, or one
 * enters it. The tokens are ascending; several events may happen at one place.
 *
 * @param at the lambda (on a path along gamma: the gamma) at which it happens
 * @param tokens the block that leaves or enters; of a merge the left segment, or the group of the higher scores
 * @param with what {@code tokens} merges with; empty unless it is a merge
 */
@SuppressWarnings("ArrayRecordComponent") // made anew for each reader, never compared
public record PathEvent(double at, Kind kind, int[] tokens, int[] with) {

    /** The kinds of events. */
    public enum Kind {
        /** Two segments or groups become one. */
        MERGE,
        /** The weights of a block come to zero. */
        LEAVE,
        /** The weights of a block start from zero. */
        ENTER
    }
}
