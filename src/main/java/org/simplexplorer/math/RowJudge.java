package org.simplexplorer.math;

/** Judges the weights of row after row of one length, in arrays that it allocates once. */
interface RowJudge {

    /**
     * The optimality conditions filled with the numbers of claimed weights, but for the objective; to be read before the next
     * row is judged.
     *
     * @param scores all finite
     * @param weights all finite
     */
    Multipliers judge(double[] scores, double[] weights);
}
