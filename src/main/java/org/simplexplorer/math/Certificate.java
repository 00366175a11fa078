package org.simplexplorer.math;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A judgement on claimed weights that anyone can check: the optimality (KKT) conditions, each with its worst number, and
 * the duality gap. Both come from the definition of the mechanism alone.
 *
 * <p>The dual objective at any multipliers is at least the objective at any weights. So on the simplex the gap is at least
 * what the weights fall short of the optimum by, and with the multipliers of the answer it is 0.
 *
 * @param conditions the demands that apply, in the order of {@link Demand}
 * @param multipliers all the numbers
 * @param residual the largest violation of any condition, as {@link Mechanism#residual} gives it
 * @param primal the objective {@code <y, x> - gamma * Omega(y)} of the weights, in units of the scores
 * @param dual the dual objective at the multipliers, in units of the scores; infinite where no weight is positive
 * @param gap the dual less the primal objective; never below 0 on the simplex, but for rounding
 * @param tolerance the largest violation that rounding explains
 */
public record Certificate(
        List<Condition> conditions,
        Multipliers multipliers,
        double residual,
        double primal,
        double dual,
        double gap,
        double tolerance) {

    /** The bound on the residual of an answer in double arithmetic, for scores / gamma that span at most 1. */
    public static final double TOLERANCE = 1e-9;

    /** What is demanded of weights. */
    public enum Demand {
        /** The weights sum to 1. */
        SUM,
        /** No weight is below 0. */
        SIGN,
        /** The multipliers mu are at least 0, and 0 where a weight is positive. */
        MULTIPLIERS,
        /** A number of {@link Multipliers} lies between two bounds. */
        WITHIN,
        /** A number of {@link Multipliers} is one value. */
        EXACT
    }

    /**
     * A demand where it is met worst.
     *
     * @param place the token, for {@code WITHIN} and {@code EXACT} the place in {@link Multipliers}; empty for the sum
     * @param number what it is
     * @param bound what it is held against
     * @param slack how much is left to the bound; below 0 the demand is violated by so much
     * @param holds whether the demand is met, but for rounding
     */
    public record Condition(
            Demand demand, OptionalInt place, double number, double bound, double slack, boolean holds) {}

    public Certificate {
        conditions = List.copyOf(conditions);
    }

    /**
     * Judges weights.
     *
     * @param scores at least one, all finite
     * @param weights as many, all finite; they need not be on the simplex
     * @throws IllegalArgumentException naming the argument and the index
     */
    public static Certificate of(Mechanism mechanism, double[] scores, double... weights) {
        Multipliers multipliers = mechanism.multipliers(scores, weights);
        double max = Arrays.stream(scores).max().orElseThrow();
        double min = Arrays.stream(scores).min().orElseThrow();
        double tolerance = TOLERANCE * Math.max(1, max / mechanism.gamma() - min / mechanism.gamma());
        double gamma = mechanism.gamma();
        return new Certificate(
                conditions(multipliers, weights, tolerance),
                multipliers,
                multipliers.residual(),
                RowSolver.objective(mechanism, scores, weights),
                max + gamma * multipliers.dual(),
                gamma * multipliers.gap(),
                tolerance);
    }

    /** Whether the weights are the answer, but for rounding. */
    public boolean holds() {
        return residual <= tolerance;
    }

    private static List<Condition> conditions(Multipliers multipliers, double[] weights, double tolerance) {
        List<Condition> conditions = new ArrayList<>();
        Feasibility feasibility = multipliers.feasibility();
        double excess = feasibility.excess();
        double least = feasibility.least();
        conditions.add(condition(Demand.SUM, OptionalInt.empty(), 1 + excess, 1, -Math.abs(excess), tolerance));
        int lightest = IntStream.range(0, weights.length)
                .filter(token -> weights[token] == least)
                .findFirst()
                .orElseThrow();
        conditions.add(condition(Demand.SIGN, OptionalInt.of(lightest), least, 0, least, tolerance));
        if (multipliers.size() > 0) {
            conditions.add(complementarity(multipliers, weights, tolerance));
            addWorst(conditions, Demand.WITHIN, multipliers, place -> !multipliers.exact(place), tolerance);
            addWorst(conditions, Demand.EXACT, multipliers, multipliers::exact, tolerance);
        }
        return conditions;
    }

    private static Condition complementarity(Multipliers multipliers, double[] weights, double tolerance) {
        int worst = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int token = 0; token < weights.length; token++) {
            double both = Math.min(multipliers.mu(token), Math.abs(weights[token]));
            double violation = Math.max(-multipliers.mu(token), both);
            if (violation > most) {
                most = violation;
                worst = token;
            }
        }
        return condition(Demand.MULTIPLIERS, OptionalInt.of(worst), most, 0, -most, tolerance);
    }

    private static void addWorst(
            List<Condition> conditions,
            Demand demand,
            Multipliers multipliers,
            IntPredicate applies,
            double tolerance) {
        OptionalInt tightest = IntStream.range(0, multipliers.size())
                .filter(applies)
                .reduce((a, b) -> multipliers.slack(b) < multipliers.slack(a) ? b : a);
        tightest.ifPresent(place -> {
            double slack = multipliers.slack(place);
            double number = multipliers.number(place);
            boolean above = multipliers.upper(place) - number <= number - multipliers.lower(place);
            double bound = above ? multipliers.upper(place) : multipliers.lower(place);
            conditions.add(condition(demand, tightest, number, bound, slack, tolerance));
        });
    }

    private static Condition condition(
            Demand demand, OptionalInt place, double number, double bound, double slack, double tolerance) {
        return new Condition(demand, place, number, bound, slack, slack >= -tolerance);
    }
}
