package org.simplexplorer.math;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Follows the blocks of a prox and the threshold of the simplex along lambda, from one change of structure to the next:
 * two neighbouring blocks meet and merge, or a block's level meets the threshold and the block enters or leaves the
 * support. In between, all levels and the threshold are straight lines, so that each next change is known exactly.
 *
 * <p>At most n - 1 merges cost O(log n) each. Each change of the support costs O(log n) and what the {@link Frontier}
 * takes to find it. Neither are levels touched that do not change, nor is lambda ever sampled.
 *
 * <p>Sources: blocks only merge: Friedman, Hastie, Hoefling and Tibshirani, <i>Pathwise Coordinate Optimization</i>,
 * Ann. Appl. Stat. 1(2), 2007, section 4 (total variation); for the pairwise maxima it follows from the slopes, since of
 * two neighbouring groups the higher one always falls faster. The threshold's line is that of Niculae and Blondel,
 * NeurIPS 2017, section 2.1, for a given support.
 */
final class PathFollower {

    /**
     * Changes that are nearer than this, relative to lambda, happen at one place. They are ties that only the rounding of
     * the scores has parted: decimal scores often make such.
     */
    private static final double TIE = 1e-12;

    private final PathStart start;
    private final BitSet startSupport = new BitSet();
    private final List<PathBlock> blocks = new ArrayList<>();
    private final List<PathStep> steps = new ArrayList<>();
    private final Set<PathStep> undone = Collections.newSetFromMap(new IdentityHashMap<>());
    private final MergeQueue meetings;
    private final Frontier frontier;
    private Threshold threshold;
    private double now;

    /**
     * @param support the tokens in the support at the start
     * @param mass what the weights sum to at lambda 0
     * @param rate how that sum grows with lambda
     */
    PathFollower(PathStart start, BitSet support, double mass, double rate) {
        this.start = start;
        meetings = new MergeQueue(start.ties());
        frontier = start.frontier();
        Line total = Line.NONE;
        PathBlock last = null;
        for (int position = 0; position < start.values().length; position++) {
            double value = start.values()[position];
            Line line = Line.of(value, start.slopes()[position]);
            PathBlock block = new PathBlock(position, line, support.get(start.order()[position]));
            total = block.inSupport ? total.plus(line) : total;
            startSupport.set(position, block.inSupport);
            block.before = last;
            if (last != null) {
                last.after = block;
            }
            meetings.add(last, block);
            frontier.watch(block);
            blocks.add(block);
            last = block;
        }
        threshold = new Threshold(total, mass, rate);
    }

    /** Goes to the end: until no two blocks will meet and the support will not change. */
    PathTrace follow() {
        while (true) {
            MergeQueue.Meeting meeting = meetings.next();
            PathBlock crosser = frontier.next(threshold);
            if (meeting == null && crosser == null) {
                steps.removeIf(undone::contains);
                return new PathTrace(start.order(), startSupport, blocks, steps);
            }
            double meetsAt = meeting == null ? Double.POSITIVE_INFINITY : meeting.at();
            double crossesAt = crosser == null ? Double.POSITIVE_INFINITY : threshold.crossing(crosser.line);
            double next = Math.min(meetsAt, crossesAt);
            now = isHere(next) ? now : next;
            if (meeting != null && isHere(meetsAt)) {
                merge(meeting.first(), meeting.second());
            } else if (crosser != null) {
                changeSides(crosser);
            }
        }
    }

    private boolean isHere(double place) {
        return place <= now * (1 + TIE);
    }

    private void merge(PathBlock first, PathBlock second) {
        if (first.inSupport != second.inSupport) {
            bringTogether(first, second);
        }
        PathBlock merged = new PathBlock(blocks.size(), first, second);
        blocks.add(merged);
        steps.add(new PathStep(now, PathEvent.Kind.MERGE, merged, merged.inSupport));
        meetings.add(merged.before, merged);
        meetings.add(merged, merged.after);
        frontier.watch(merged);
    }

    /**
     * Two blocks that meet on two sides of the threshold meet on it; they go on together on the side they move to. The
     * whole support never leaves: it would only seem to where rounding is coarser than the weights.
     */
    private void bringTogether(PathBlock first, PathBlock second) {
        PathBlock member = first.inSupport ? first : second;
        boolean isAll = member.line.size() == threshold.support().size();
        boolean inside = isAll || threshold.rise(first.line.plus(second.line)) >= 0;
        changeSides(first.inSupport == inside ? second : first);
    }

    private void changeSides(PathBlock block) {
        threshold = block.inSupport ? threshold.without(block.line) : threshold.with(block.line);
        block.inSupport = !block.inSupport;
        frontier.watch(block);
        PathStep last = block.lastSupportStep;
        if (last != null && last.at() == now) { // among several ties one may be tried in vain
            undone.add(last);
            block.lastSupportStep = null;
        } else {
            PathEvent.Kind kind = block.inSupport ? PathEvent.Kind.ENTER : PathEvent.Kind.LEAVE;
            block.lastSupportStep = new PathStep(now, kind, block, true);
            steps.add(block.lastSupportStep);
        }
    }
}
