package org.simplexplorer.math;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * A slow and obvious solver for a few tokens: it tries every order that the weights could have, ties included, with and
 * without zeros at its lower end.
 *
 * <p>All weights of one order share a linear penalty, so with order and zeros given the best weights are those of a least
 * squares problem with one equality. Each such answer that lies on the simplex is a candidate, the true optimum is among
 * them, and the best objective is the answer.
 */
final class ExhaustiveSolver {

    private final double gamma;
    private final double lambda;
    private final ToDoubleFunction<double[]> penalty;

    /** @param penalty convex, and linear on all vectors of one order */
    ExhaustiveSolver(double gamma, double lambda, ToDoubleFunction<double[]> penalty) {
        this.gamma = gamma;
        this.lambda = lambda;
        this.penalty = penalty;
    }

    double objective(double[] scores, double[] weights) {
        double omega = Problems.dot(weights, weights) / 2 + lambda * penalty.applyAsDouble(weights);
        return Problems.dot(weights, scores) - gamma * omega;
    }

    double[] weights(double[] scores) {
        double[] best = new double[scores.length];
        double bestObjective = Double.NEGATIVE_INFINITY;
        int[] ranks = new int[scores.length];
        do {
            int groups = Arrays.stream(ranks).max().orElseThrow() + 1;
            if (Arrays.stream(ranks).distinct().count() < groups) {
                continue; // a rank is missing: another spelling of the same order
            }
            for (int lowestPositive = 0; lowestPositive <= Math.min(1, groups - 1); lowestPositive++) {
                double[] candidate = stationaryPoint(scores, ranks, groups, lowestPositive);
                boolean onSimplex = Arrays.stream(candidate).allMatch(y -> y >= 0);
                if (onSimplex && objective(scores, candidate) > bestObjective) {
                    best = candidate;
                    bestObjective = objective(scores, candidate);
                }
            }
        } while (next(ranks));
        return best;
    }

    /** {@code level = mean of v - lambda * (the penalty's slope per member) - tau}, and 0 for groups below the given. */
    private double[] stationaryPoint(double[] scores, int[] ranks, int groups, int lowestPositive) {
        double[] levels = new double[groups];
        double total = 0;
        int support = 0;
        for (int group = lowestPositive; group < groups; group++) {
            double sum = 0;
            int size = 0;
            for (int i = 0; i < scores.length; i++) {
                if (ranks[i] == group) {
                    sum += scores[i] / gamma;
                    size++;
                }
            }
            double unpenalized = sum - lambda * slope(ranks, group);
            levels[group] = unpenalized / size;
            total += unpenalized;
            support += size;
        }
        double tau = (total - 1) / support;
        return Arrays.stream(ranks)
                .mapToDouble(rank -> rank < lowestPositive ? 0 : levels[rank] - tau)
                .toArray();
    }

    /** How much the penalty grows when one group is lifted by 1, between its neighbours in the order. */
    private double slope(int[] ranks, int group) {
        double[] before = Arrays.stream(ranks).mapToDouble(rank -> 2 * rank).toArray();
        double[] after = Arrays.stream(ranks)
                .mapToDouble(rank -> 2 * rank + (rank == group ? 1 : 0))
                .toArray();
        return penalty.applyAsDouble(after) - penalty.applyAsDouble(before);
    }

    /** Counts upwards in base n. */
    private static boolean next(int[] digits) {
        for (int i = 0; i < digits.length; i++) {
            if (++digits[i] < digits.length) {
                return true;
            }
            digits[i] = 0;
        }
        return false;
    }
}
