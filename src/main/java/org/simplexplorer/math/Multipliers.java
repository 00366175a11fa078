package org.simplexplorer.math;

import java.util.Arrays;

/**
 * The optimality (KKT) conditions filled with numbers, for claimed weights: the multipliers that suit them best, and a list
 * of numbers that must each lie between two bounds, in units of scores / gamma. The weights are the answer exactly when
 * they are on the simplex and every number is within its bounds.
 *
 * <ul>
 *   <li>fusedmax: the running sum u behind each token, in the order of the sentence; {@code lower == upper} where the
 *       weights step and at the end;
 *   <li>oscarmax: token by token downwards in weight, the running sum within the group of tied weights, and
 *       {@code lower == upper} where the group ends; both are less their mean over the support, and start anew with each
 *       group;
 *   <li>the others: {@code v_i - slope(y_i) - tau}; {@code lower == upper == 0} on the support.
 * </ul>
 *
 * <p>{@code slope(y_i)} is the derivative of Omega, and v is scores / gamma after subtracting the largest. Immutable to
 * its readers.
 */
public final class Multipliers {

    private Feasibility feasibility = new Feasibility(0, 0);
    private int count;
    private final int[] tokens;
    private final double[] numbers;
    private final double[] lower;
    private final double[] upper;
    private final double[] slacks;
    private final double[] mu;
    private final double[] misfits;
    private double tau = Double.NaN;
    private double dual = Double.POSITIVE_INFINITY;
    private double gap = Double.POSITIVE_INFINITY;

    /** @param n the number of tokens */
    Multipliers(int n) {
        tokens = new int[n];
        numbers = new double[n];
        lower = new double[n];
        upper = new double[n];
        slacks = new double[n];
        mu = new double[n];
        misfits = new double[n];
    }

    /**
     * Starts anew with these weights.
     *
     * @param anyPositive whether any is positive; else nothing but feasibility is asked
     */
    void begin(double[] weights, boolean anyPositive) {
        feasibility = Feasibility.of(weights);
        count = anyPositive ? weights.length : 0;
        tau = Double.NaN;
        dual = Double.POSITIVE_INFINITY;
        gap = Double.POSITIVE_INFINITY;
    }

    /** The number of conditions, one a token; 0 where no weight is positive. */
    public int size() {
        return count;
    }

    /** The multiplier of the sum of the weights, for v; NaN where no weight is positive. */
    public double tau() {
        return tau;
    }

    /** The multiplier {@code mu_i >= 0} of the demand that a token's weight is not negative. */
    public double mu(int token) {
        return mu[token];
    }

    /** The token at a place in the list. */
    public int token(int place) {
        return tokens[place];
    }

    /** The number at a place. */
    public double number(int place) {
        return numbers[place];
    }

    /** What the number must at least be; minus infinity where anything will do. */
    public double lower(int place) {
        return lower[place];
    }

    /** What the number must at most be. */
    public double upper(int place) {
        return upper[place];
    }

    /** Whether the number must be one value, and not only within bounds. */
    public boolean exact(int place) {
        return lower[place] == upper[place];
    }

    /** By how much the number is within its bounds; below 0 is a violation. */
    public double slack(int place) {
        return slacks[place];
    }

    /** The largest violation of any condition, feasibility included: see {@link Mechanism#residual}. */
    public double residual() {
        double worst = feasibility.violation();
        for (int place = 0; place < count; place++) {
            worst = Math.max(worst, -slacks[place]);
        }
        return worst;
    }

    Feasibility feasibility() {
        return feasibility;
    }

    /** {@code v_i - y_i - tau - w_i} with a subgradient w of the penalty that is valid whatever the weights are. */
    double misfit(int token) {
        return misfits[token];
    }

    /** The dual objective at these multipliers, over gamma and for v. */
    double dual() {
        return dual;
    }

    /** The dual less the primal objective, over gamma, summed up without the digits that a difference would lose. */
    double gap() {
        return gap;
    }

    void setTau(double value) {
        tau = value;
    }

    void setNumber(int place, int token, double number, double least, double most) {
        tokens[place] = token;
        numbers[place] = number;
        lower[place] = least;
        upper[place] = most;
        slacks[place] = Math.min(most - number, number - least); // here, for in other units they may be infinite
    }

    void setMultiplier(int token, double multiplier, double misfit) {
        mu[token] = multiplier;
        misfits[token] = misfit;
    }

    void setObjective(double dualObjective, double dualityGap) {
        dual = dualObjective;
        gap = dualityGap;
    }

    /** From the units of bounded scores back to those of v. */
    void unscale(ShiftedScores scores) {
        tau = scores.unscaled(tau);
        for (double[] values : new double[][] {numbers, lower, upper, slacks, mu, misfits}) {
            Arrays.setAll(values, i -> scores.unscaled(values[i]));
        }
    }
}
