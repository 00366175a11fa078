package org.simplexplorer.math;

import java.util.concurrent.ForkJoinPool;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Solves row after row of one length in arrays that it allocates once. */
abstract class RowSolver {

    /** A batch of so many scores takes longer than waking other threads. */
    static final int LARGE = 1 << 16;

    /** Parts for each thread, so that none waits long for another's last. */
    private static final int PARTS = 8;

    /** Solves the row of scores that starts at {@code from} into the weights that start there. */
    abstract void solve(double[] scores, int from, double[] weights);

    /** Solves the rows from {@code firstRow} to before {@code lastRow}, each as {@link #solve} does. */
    void solveRows(double[] scores, int columns, double[] weights, int firstRow, int lastRow) {
        for (int row = firstRow; row < lastRow; row++) {
            solve(scores, row * columns, weights);
        }
    }

    /** Solves one row and keeps all that {@link #evaluation} tells of it; the weights are the same. */
    void solveWhole(double[] scores, double[] weights) {
        solve(scores, 0, weights);
    }

    /** What the solution of {@link #solveWhole} looks like. */
    abstract Evaluation evaluation(double[] weights, double value);

    /** {@link Mechanism#at}, by a solver for the length of the scores. */
    static Evaluation at(Mechanism mechanism, double[] scores, IntFunction<RowSolver> solverOf) {
        Arguments.requireVector("scores", scores);
        RowSolver solver = solverOf.apply(scores.length);
        double[] weights = new double[scores.length];
        solver.solveWhole(scores, weights);
        return solver.evaluation(weights, objective(mechanism, scores, weights));
    }

    /** {@link Mechanism#weights}, by a solver for the length of the rows; a large batch on all processors. */
    static void rows(double[] scores, int columns, double[] weights, IntFunction<RowSolver> solverOf) {
        Arguments.requireRows(scores, columns, weights);
        int rows = scores.length / columns;
        int parts = scores.length < LARGE ? 1 : Math.min(rows, PARTS * ForkJoinPool.getCommonPoolParallelism());
        if (parts <= 1) {
            solverOf.apply(columns).solveRows(scores, columns, weights, 0, rows);
            return;
        }
        IntStream.range(0, parts).parallel().forEach(part -> {
            int from = (int) ((long) rows * part / parts);
            int to = (int) ((long) rows * (part + 1) / parts);
            solverOf.apply(columns).solveRows(scores, columns, weights, from, to);
        });
    }

    /** {@code <y, x> - gamma * Omega(y)}. */
    static double objective(Mechanism mechanism, double[] scores, double[] weights) {
        return meanScore(scores, weights) - mechanism.gamma() * mechanism.omega(weights);
    }

    /** {@code <y, x>}, as {@code max + <y, x - max>}: all scores halved, so that no difference overflows. */
    private static double meanScore(double[] scores, double[] weights) {
        double halfMax = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            halfMax = Math.max(halfMax, score / 2);
        }
        double halfMean = halfMax;
        for (int i = 0; i < scores.length; i++) {
            halfMean += weights[i] * (scores[i] / 2 - halfMax);
        }
        return 2 * halfMean;
    }
}
