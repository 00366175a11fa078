package org.simplexplorer.math;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The weights for one score vector as a function of one parameter, exactly: where they bend, and what happens there.
 * Immutable. It holds O(n) numbers and one record a change; weights are made from them for any place when asked for, in
 * time linear in both.
 *
 * <p>Places that lie beyond the doubles are left out of knots and events, since no parameter reaches them.
 */
public abstract sealed class RegularizationPath permits LambdaPath, GammaPath {

    private final PathTrace trace;
    private final double[] knots;
    private final List<PathStep> seen;
    private final double end;

    /** @param trace by this path's parameter */
    RegularizationPath(PathTrace trace) {
        this.trace = trace;
        knots = trace.knots();
        seen = trace.seen();
        end = trace.end();
    }

    /** n, the number of scores and of weights. */
    public int size() {
        return trace.size();
    }

    /** The number of knots, at least 1. */
    public int knotCount() {
        return knots.length;
    }

    /**
     * A place at which the weights bend: the first is 0, where the path begins, the others ascend. Knots whose distance
     * is within rounding, 1e-12 of the parameter, are one.
     */
    public double knot(int number) {
        return knots[number];
    }

    /**
     * Where all tokens have become one block: from this last knot on the weights are uniform. Infinite if it is beyond
     * the doubles, and where no blocks merge, along gamma for sparsemax.
     */
    public double end() {
        return end;
    }

    /**
     * The weights at any place on the path: n numbers {@code >= 0} with sum 1, and exactly 0 outside the support.
     *
     * @throws IllegalArgumentException if the parameter is out of its range
     */
    public abstract double[] weights(double parameter);

    /** The tokens in the support at a place, ascending; at a knot without those that are about to enter or to leave. */
    public abstract int[] support(double parameter);

    /**
     * What happens in the support, in order: merges of its segments or groups, blocks that leave or enter. Each bends
     * the weights, but for merges of equal scores and entries at 0; merges outside the support are not listed here but in
     * {@link #merges()}. Of what happens at one place, merges come first where the order is free.
     */
    public List<PathEvent> events() {
        return view(seen.size(), number -> event(seen.get(number)));
    }

    /** All merges, at most n - 1, in order: a binary tree. Equal scores merge at 0. */
    public List<Merge> merges() {
        List<PathStep> merges = trace.merges();
        return view(merges.size(), number -> merge(merges.get(number)));
    }

    /** The tokens in an order in which every block is consecutive: for drawing the tree without crossings. */
    public int[] order() {
        return trace.order();
    }

    /** The tokens of a block by its number in the tree of {@link Merge}s, ascending. */
    public int[] tokens(int block) {
        return trace.tokens(block);
    }

    private PathEvent event(PathStep step) {
        if (step.isMerge()) {
            return new PathEvent(step.at(), step.kind(), trace.tokens(step.first()), trace.tokens(step.second()));
        }
        return new PathEvent(step.at(), step.kind(), trace.tokens(step.block()), new int[0]);
    }

    private static Merge merge(PathStep step) {
        return new Merge(step.at(), step.first().id, step.second().id, step.inSupport());
    }

    /** Makes its items when they are read: all tokens of all merges would be O(n^2) numbers. */
    private static <E> List<E> view(int size, IntFunction<E> item) {
        final class View extends AbstractList<E> implements RandomAccess {
            @Override
            public E get(int index) {
                return item.apply(Objects.checkIndex(index, size));
            }

            @Override
            public int size() {
                return size;
            }
        }
        return new View();
    }

    static double[] uniform(int n) {
        double[] weights = new double[n];
        Arrays.fill(weights, 1.0 / n);
        return weights;
    }

    /** The projection onto the simplex of levels whose highest is 0. */
    static double[] projected(double[] levels, DoubleUnaryOperator unit) {
        double[] z = Arrays.stream(levels).map(unit).toArray();
        double tau = new SimplexProjection(z.length).threshold(z);
        return Arrays.stream(z).map(level -> Math.max(level - tau, 0)).toArray();
    }

    static int[] inside(double[] levels) {
        return IntStream.range(0, levels.length)
                .filter(i -> levels[i] != Double.NEGATIVE_INFINITY)
                .toArray();
    }
}
