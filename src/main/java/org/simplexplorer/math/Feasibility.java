package org.simplexplorer.math;

/**
 * How far weights are from the simplex.
 *
 * @param excess the sum of the weights, less 1
 * @param least the smallest weight
 */
record Feasibility(double excess, double least) {

    static Feasibility of(double[] weights) {
        var excess = new CompensatedSum();
        excess.set(-1);
        double least = Double.POSITIVE_INFINITY;
        for (double weight : weights) {
            excess.add(weight);
            least = Math.min(least, weight);
        }
        return new Feasibility(excess.value(), least);
    }

    double violation() {
        return Math.max(Math.abs(excess), Math.max(-least, 0));
    }
}
