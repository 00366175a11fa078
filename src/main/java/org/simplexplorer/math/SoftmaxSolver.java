package org.simplexplorer.math;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalDouble;

/** {@code exp(v) / sum of exp(v)}, with v shifted so that the largest exponent is 0. */
final class SoftmaxSolver extends RowSolver {

    /** Of rows that are no longer, several are solved together; their sums are the plain ones of one block. */
    private static final int SHORT = CompensatedSum.BLOCK;

    private final double gamma;
    private final int n;
    private final double[] block;
    private final ShiftedScores shifted;
    private final Exponential exponential;
    private final CompensatedSum sum = new CompensatedSum();

    SoftmaxSolver(double gamma, int n) {
        this.gamma = gamma;
        this.n = n;
        block = new double[n > SHORT ? Math.min(n, Exponential.BLOCK) : SHORT / n * n];
        exponential = new Exponential(block.length);
        shifted = new ShiftedScores(gamma);
    }

    @Override
    void solve(double[] scores, int from, double[] weights) {
        divide(weights, from, exponentials(scores, from, weights));
    }

    /** As many short rows at once as a block holds, because short loops do not come to their vector instructions. */
    @Override
    void solveRows(double[] scores, int columns, double[] weights, int firstRow, int lastRow) {
        if (n > SHORT) {
            super.solveRows(scores, columns, weights, firstRow, lastRow);
            return;
        }
        int last = lastRow * n;
        for (int from = firstRow * n; from < last; from += block.length) {
            int count = Math.min(block.length, last - from);
            for (int row = 0; row < count; row += n) {
                shifted.measure(scores, from + row, n);
                shifted.write(scores, from + row, block, row, n);
            }
            exponential.apply(block, count, block, 0);
            for (int row = 0; row < count; row += n) {
                divide(block, row, CompensatedSum.plain(block, row, row + n));
            }
            System.arraycopy(block, 0, weights, from, count);
        }
    }

    private void divide(double[] weights, int from, double total) {
        for (int i = from; i < from + n; i++) {
            weights[i] /= total;
        }
    }

    /** Writes {@code exp(v)} of the row, shifted so that the largest is 1, and returns their sum. */
    double exponentials(double[] scores, int from, double[] exponentials) {
        shifted.measure(scores, from, n);
        sum.set(0);
        for (int start = from; start < from + n; start += block.length) {
            int count = Math.min(block.length, from + n - start);
            shifted.write(scores, start, block, 0, count);
            exponential.apply(block, count, exponentials, start);
            sum.addAll(exponentials, start, start + count);
        }
        return sum.value();
    }

    @Override
    Evaluation evaluation(double[] weights, double value) {
        BitSet support = new BitSet(weights.length);
        support.set(0, weights.length); // a weight may underflow, but none is zero by definition
        return new Solution(
                weights,
                value,
                OptionalDouble.empty(),
                support,
                Optional.empty(),
                new SoftmaxDerivative(weights, gamma));
    }
}
