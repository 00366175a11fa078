package org.simplexplorer.math;

/**
 * Evaluates row after row of one length with one mechanism, and judges the answers. What is needed on the way is allocated
 * once and not for each row. For one thread at a time.
 */
public final class RowEvaluator {

    private final Mechanism mechanism;
    private final int columns;
    private final RowSolver solver;
    private final RowJudge judge;
    private double[] scores = {};
    private double[] weights = {};

    RowEvaluator(Mechanism mechanism, int columns, RowSolver solver, RowJudge judge) {
        this.mechanism = mechanism;
        this.columns = columns;
        this.solver = solver;
        this.judge = judge;
    }

    /**
     * Solves for the next row, as {@link Mechanism#at} does.
     *
     * @param ofRow the scores, as many as the rows of this evaluator have, all finite
     * @throws IllegalArgumentException naming {@code scores} and the index
     */
    public Evaluation at(double... ofRow) {
        Arguments.requireVector("scores", ofRow, columns);
        scores = ofRow;
        weights = new double[columns];
        solver.solveWhole(scores, weights);
        return solver.evaluation(weights, RowSolver.objective(mechanism, scores, weights));
    }

    /**
     * How far the weights of the row that was solved last are from being the answer, as {@link Mechanism#residual} tells.
     * The array of that row's scores must still hold them.
     */
    public double residual() {
        return judge.judge(scores, weights).residual();
    }
}
