package org.simplexplorer.math;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The proximal operator of total variation, in linear time also in the worst case:
 *
 * <pre>  prox_TV(v) = argmin over z of  1/2 |z - v|^2 + lambda * sum of |z_{i+1} - z_i|</pre>
 *
 * <p>Only the {@link UpperStretches} are solved unless more is asked for; they are independent of what is between them. No
 * level leaves its score by more than 2 lambda, so a jump of more than 4 lambda between neighbours remains a step, and its
 * direction is known. The stretches between such sure steps are independent too. A string that is straight is one block.
 * Any other is pulled by the {@link LookaheadString} as long as that is fast, and from there by the {@link TautString}:
 * then a token far below the others, as masks make them, cannot drown the sums over its neighbours.
 *
 * <p>Source: Niculae and Blondel, NeurIPS 2017, section 3.2.
 */
final class TotalVariationProx implements Prox {

    /** Twice what is needed, so that rounding cannot turn a sure step around. */
    private static final double SURE_STEP = 8;

    private final BlockStack blocks;
    private final StringBlocks stringBlocks;
    private final LookaheadString lookahead;
    private final TautString string;
    private final UpperStretches stretches;
    private double lambda;
    private double top;

    TotalVariationProx(int n) {
        blocks = new BlockStack(n);
        stringBlocks = new StringBlocks(n, blocks);
        lookahead = new LookaheadString(stringBlocks);
        string = new TautString(n, stringBlocks);
        stretches = new UpperStretches(n);
    }

    @Override
    public double apply(double[] v, double newLambda, double mass) {
        lambda = newLambda;
        blocks.clear();
        if (lambda == 0) {
            stringBlocks.separate(v);
            top = 0;
            return top;
        }
        if (Double.isFinite(mass)) {
            stretches.find(v, lambda, mass);
            for (int stretch = 0; stretch < stretches.count(); stretch++) {
                leaveOut(stretches.start(stretch));
                pullBetween(v, stretches.start(stretch), stretches.end(stretch), TautString.UPPER);
            }
            leaveOut(v.length);
        } else {
            pull(v, 0, TautString.FREE, v.length, TautString.FREE);
        }
        top = blocks.highest();
        return top;
    }

    @Override
    public double threshold(double[] v, SimplexProjection projection) {
        return lambda == 0 ? projection.threshold(v) : blocks.threshold(top, Math.max(-1, stretches.least() - top));
    }

    @Override
    public void write(double[] v, double tau, double[] weights, int from) {
        blocks.write(top, tau, weights, from);
    }

    private void leaveOut(int end) {
        if (blocks.end() < end) {
            stringBlocks.keep(TautString.FREE, end, Double.NEGATIVE_INFINITY);
        }
    }

    /** Appends a stretch whose string goes from one wall to the other: from the upper one, if it is above its neighbours. */
    private void pullBetween(double[] v, int from, int to, int startSide) {
        pull(v, from, from == 0 ? TautString.FREE : startSide, to, to == v.length ? TautString.FREE : -startSide);
    }

    private void pull(double[] v, int start, int startSide, int end, int endSide) {
        int from = start;
        int fromSide = startSide;
        for (int to = start + 1; to < end; to++) {
            double drop = v[to - 1] - v[to];
            if (Math.abs(drop) > SURE_STEP * lambda) {
                int toSide = drop > 0 ? TautString.LOWER : TautString.UPPER;
                pullUnsure(v, from, fromSide, to, toSide);
                from = to;
                fromSide = toSide;
            }
        }
        pullUnsure(v, from, fromSide, end, endSide);
    }

    private void pullUnsure(double[] v, int from, int fromSide, int to, int toSide) {
        stringBlocks.begin(v, lambda);
        if (to - from == 1) {
            stringBlocks.close(from, fromSide, to, toSide);
            return;
        }
        if (stringBlocks.closesStraight(from, fromSide, to, toSide)) {
            return;
        }
        lookahead.pull(v, lambda, from, fromSide, to, toSide);
        if (lookahead.position() < to) {
            string.pull(v, lambda, lookahead.position(), lookahead.side(), to, toSide);
        }
    }

    @Override
    public void complete(double[] v, double[] z) {
        if (lambda == 0) {
            System.arraycopy(v, 0, z, 0, v.length);
            return;
        }
        int[] knots = knots();
        int[] sides = sides();
        double[] levels = blocks.levels();
        blocks.clear();
        for (int block = 0; block < levels.length; block++) {
            int from = knots[block];
            int to = knots[block + 1];
            if (levels[block] == Double.NEGATIVE_INFINITY) {
                pullBetween(v, from, to, TautString.LOWER);
            } else {
                stringBlocks.keep(sides[block], to, levels[block]);
            }
        }
        blocks.expand(z, top);
    }

    /** The first position of each block of the last application, and behind them the vector's length. */
    int[] knots() {
        return IntStream.rangeClosed(0, blocks.count()).map(blocks::start).toArray();
    }

    /** Where the string is at each of the {@link #knots()}; of no matter where lambda is 0, for the walls are one. */
    int[] sides() {
        int[] sides = new int[blocks.count() + 1];
        for (int block = 0; block < blocks.count(); block++) {
            sides[block] = stringBlocks.startSide(block);
        }
        sides[blocks.count()] = TautString.FREE;
        return sides;
    }

    @Override
    public Optional<Partition> blocks() {
        return Optional.of(Partition.ofRuns(blocks.ends()));
    }
}
