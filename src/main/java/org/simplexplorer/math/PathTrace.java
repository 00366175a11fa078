package org.simplexplorer.math;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * A followed path: the tree of blocks and the changes of structure in their order, O(n) numbers for each. The structure
 * at any place is that of the start with all changes up to there.
 */
final class PathTrace {

    private final int[] order;
    private final BitSet startSupport;
    private final List<PathBlock> blocks;
    private final List<PathStep> steps;

    /**
     * @param order the token at each position
     * @param startSupport the positions in the support at the start
     * @param blocks by their number: first the tokens by position, then what the merges make, in order
     * @param steps ascending
     */
    PathTrace(int[] order, BitSet startSupport, List<PathBlock> blocks, List<PathStep> steps) {
        this.order = order;
        this.startSupport = startSupport;
        this.blocks = List.copyOf(blocks);
        this.steps = List.copyOf(steps);
    }

    /** The same path by another parameter; the conversion must not change the order. */
    PathTrace by(DoubleUnaryOperator conversion) {
        List<PathStep> moved = steps.stream()
                .map(step -> step.movedTo(conversion.applyAsDouble(step.at())))
                .toList();
        return new PathTrace(order, startSupport, blocks, moved);
    }

    int size() {
        return order.length;
    }

    int[] order() {
        return order.clone();
    }

    /** The steps that can be seen in the weights, as far as doubles reach. */
    List<PathStep> seen() {
        return steps.stream()
                .filter(step -> step.inSupport() && Double.isFinite(step.at()))
                .toList();
    }

    List<PathStep> merges() {
        return steps.stream().filter(PathStep::isMerge).toList();
    }

    /** Where the last two blocks merge; infinite if blocks remain. */
    double end() {
        if (blocks.size() < 2 * size() - 1) {
            return Double.POSITIVE_INFINITY;
        }
        return merges().stream().mapToDouble(PathStep::at).reduce(0, Math::max);
    }

    /** 0, and behind it each place at which the weights bend: equal scores that merge at 0 bend nothing. */
    double[] knots() {
        DoubleStream bends =
                seen().stream().mapToDouble(PathStep::at).filter(at -> at > 0).distinct();
        return DoubleStream.concat(DoubleStream.of(0), bends).toArray();
    }

    /** The tokens of a block, ascending. */
    int[] tokens(PathBlock block) {
        int[] tokens = Arrays.copyOfRange(order, block.start, block.end);
        Arrays.sort(tokens);
        return tokens;
    }

    int[] tokens(int block) {
        return tokens(blocks.get(block));
    }

    /**
     * The level of each token in the support, less the highest level; minus infinity for the others.
     *
     * @param place in the unit of the steps
     * @param lambda the same place in the unit of the lines
     */
    double[] levels(double place, double lambda) {
        double[] levels = new double[size()];
        Arrays.fill(levels, Double.NEGATIVE_INFINITY);
        List<PathBlock> support = support(place);
        if (support.isEmpty()) { // scores so large that 1 is below rounding: some leave where the others enter
            support = support(Math.nextUp(place));
        }
        Line top = support.get(0).line.from(lambda);
        for (PathBlock block : support) {
            Line line = block.line.from(lambda);
            top = line.above(top) > 0 ? line : top;
        }
        for (PathBlock block : support) {
            double level = block.line.from(lambda).above(top);
            for (int position = block.start; position < block.end; position++) {
                levels[order[position]] = level;
            }
        }
        return levels;
    }

    private List<PathBlock> support(double place) {
        int born = size();
        BitSet inside = (BitSet) startSupport.clone();
        for (PathStep step : steps) {
            if (step.at() > place) {
                break;
            }
            if (step.isPastAt(place)) {
                inside.set(step.block().id, step.kind() != PathEvent.Kind.LEAVE && step.inSupport());
                born = step.isMerge() ? step.block().id + 1 : born;
            }
        }
        int existing = born;
        return inside.stream()
                .mapToObj(blocks::get)
                .filter(block -> block.id < existing && !block.isMergedAmong(existing))
                .toList();
    }
}
