package org.simplexplorer.math;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The proximal operator of total variation, in linear time also in the worst case:
 *
 * <pre>  prox_TV(v) = argmin over z of  1/2 |z - v|^2 + lambda * sum of |z_{i+1} - z_i|</pre>
 *
 * <p>No level leaves its score by more than 2 lambda, so a jump of more than 4 lambda between neighbours remains a step,
 * and its direction is known. The stretches between such sure steps are independent. Each is solved on its own, by the
 * {@link LookaheadString} as long as that is fast, and from there by the {@link TautString}: then a token far below the others, as masks make them, cannot drown the sums over its neighbours.
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

    TotalVariationProx(int n) {
        blocks = new BlockStack(n);
        stringBlocks = new StringBlocks(n, blocks);
        lookahead = new LookaheadString(stringBlocks);
        string = new TautString(n, stringBlocks);
    }

    @Override
    public void apply(double[] v, double lambda, double mass) {
        if (lambda == 0) {
            blocks.separate(v);
            return;
        }
        blocks.clear();
        int from = 0;
        int fromSide = TautString.FREE;
        for (int to = 1; to < v.length; to++) {
            double drop = v[to - 1] - v[to];
            if (Math.abs(drop) > SURE_STEP * lambda) {
                int toSide = drop > 0 ? TautString.LOWER : TautString.UPPER;
                pull(v, lambda, from, fromSide, to, toSide);
                from = to;
                fromSide = toSide;
            }
        }
        pull(v, lambda, from, fromSide, v.length, TautString.FREE);
        blocks.expand(v);
    }

    private void pull(double[] v, double lambda, int from, int fromSide, int to, int toSide) {
        stringBlocks.begin(v, lambda);
        if (to - from == 1) {
            stringBlocks.close(from, fromSide, to, toSide);
            return;
        }
        lookahead.pull(v, lambda, from, fromSide, to, toSide);
        if (lookahead.position() < to) {
            string.pull(v, lambda, lookahead.position(), lookahead.side(), to, toSide);
        }
    }

    @Override
    public void complete(double[] z) {}

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
        return Optional.of(new Partition(blocks.numbers(), blocks.count()));
    }
}
