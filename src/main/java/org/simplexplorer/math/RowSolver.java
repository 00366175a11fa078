package org.simplexplorer.math;

import java.util.function.IntFunction;

/** Solves row after row of one length in arrays that it allocates once. */
abstract class RowSolver {

    /** Solves the row of scores that starts at {@code from} into the weights that start there. */
    abstract void solve(double[] scores, int from, double[] weights);

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

    /** {@link Mechanism#weights}, by a solver for the length of the rows. */
    static void rows(double[] scores, int columns, double[] weights, IntFunction<RowSolver> solverOf) {
        Arguments.requireRows(scores, columns, weights);
        RowSolver solver = solverOf.apply(columns);
        for (int from = 0; from < scores.length; from += columns) {
            solver.solve(scores, from, weights);
        }
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
