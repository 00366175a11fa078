package org.simplexplorer.math;

import java.util.Arrays;
import java.util.Optional;

/**
 * How the weights for one score vector come about: what the solver itself found at each {@link Step}, as plain data.
 *
 * @param scores x, one a token
 * @param divided {@code v = x / gamma}
 * @param exponentials of softmax only
 * @param tube of fusedmax only
 * @param pooling of oscarmax only
 * @param levels what the threshold is laid on: prox(v), and v itself for mechanisms without a prox
 * @param evaluation the weights, with support, threshold and blocks
 */
@SuppressWarnings("ArrayRecordComponent") // plain data: no copy, never compared
public record Derivation(
        double[] scores,
        double[] divided,
        Optional<Exponentials> exponentials,
        Optional<Tube> tube,
        Optional<Pooling> pooling,
        double[] levels,
        Evaluation evaluation) {

    /**
     * {@code weights = values / total}.
     *
     * @param values {@code exp(v - max v)}, 0 to 1
     * @param total their sum
     */
    @SuppressWarnings("ArrayRecordComponent") // as above
    public record Exponentials(double[] values, double total) {}

    /**
     * Solves for one score vector and keeps what was found on the way.
     *
     * @param scores at least one, all finite
     * @throws IllegalArgumentException naming {@code scores} and the index, if empty, NaN or infinite
     */
    public static Derivation of(Mechanism mechanism, double... scores) {
        double[] divided =
                Arrays.stream(scores).map(score -> score / mechanism.gamma()).toArray();
        if (mechanism instanceof Softmax softmax) {
            return softmax(softmax, scores.clone(), divided);
        }
        if (mechanism instanceof Fusedmax fusedmax) {
            return fusedmax(fusedmax, scores.clone(), divided);
        }
        if (mechanism instanceof Oscarmax oscarmax) {
            return oscarmax(oscarmax, scores.clone(), divided);
        }
        Evaluation evaluation = mechanism.at(scores);
        return new Derivation(
                scores.clone(), divided, Optional.empty(), Optional.empty(), Optional.empty(), divided, evaluation);
    }

    private static Derivation softmax(Softmax softmax, double[] scores, double[] divided) {
        SoftmaxSolver solver = new SoftmaxSolver(softmax.gamma(), scores.length);
        Evaluation evaluation = RowSolver.at(softmax, scores, n -> solver);
        double[] values = new double[scores.length];
        Exponentials exponentials = new Exponentials(values, solver.exponentials(scores, 0, values));
        return new Derivation(
                scores, divided, Optional.of(exponentials), Optional.empty(), Optional.empty(), divided, evaluation);
    }

    private static Derivation fusedmax(Fusedmax fusedmax, double[] scores, double[] divided) {
        TotalVariationProx prox = new TotalVariationProx(scores.length);
        ProjectionSolver solver = new ProjectionSolver(fusedmax.gamma(), fusedmax.lambda(), prox, scores.length);
        Evaluation evaluation = RowSolver.at(fusedmax, scores, n -> solver);
        Tube tube = Tube.of(fusedmax.gamma(), fusedmax.lambda(), scores, prox);
        return new Derivation(
                scores, divided, Optional.empty(), Optional.of(tube), Optional.empty(), solver.levels(), evaluation);
    }

    private static Derivation oscarmax(Oscarmax oscarmax, double[] scores, double[] divided) {
        PairwiseMaxProx prox = new PairwiseMaxProx(scores.length);
        ProjectionSolver solver = new ProjectionSolver(oscarmax.gamma(), oscarmax.lambda(), prox, scores.length);
        Evaluation evaluation = RowSolver.at(oscarmax, scores, n -> solver);
        Pooling pooling = Pooling.of(oscarmax.lambda(), divided, prox.order());
        return new Derivation(
                scores, divided, Optional.empty(), Optional.empty(), Optional.of(pooling), solver.levels(), evaluation);
    }
}
