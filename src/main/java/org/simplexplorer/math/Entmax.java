package org.simplexplorer.math;

import java.util.List;
import org.simplexplorer.math.MechanismParameter.Span;
import org.simplexplorer.math.MechanismParameter.Words;

/**
 * Entmax: from softmax (alpha 1) through sparsemax (alpha 2) and on to ever fewer words, from Tsallis' entropies,
 *
 * <pre>  Omega(y) = sum of (y_i^alpha - y_i) / (alpha (alpha - 1)),   sum of y_i log y_i at alpha = 1
 *   weights(x) = ((alpha - 1) x / gamma - tau)_+^{1 / (alpha - 1)}</pre>
 *
 * <p>At alpha = 2 this is sparsemax, and Omega its own less 1/2. Above 2 a weight enters with an infinite slope.
 *
 * <p>Source: Peters, Niculae and Martins, <i>Sparse Sequence-to-Sequence Models</i>, ACL 2019, section 3.
 *
 * @param gamma the strength of the regularizer: finite and above 0
 * @param alpha the exponent: at least 1 and at most 100, where only ties within 1 % of gamma share
 */
public record Entmax(double gamma, double alpha) implements Mechanism {

    static final MechanismForm FORM = new MechanismForm(Structure.NONE, MechanismForm.GENERAL, true, List.of());

    static final MechanismParameter ALPHA = new MechanismParameter(
            "alpha",
            "\u03b1",
            new Range(1, true, 100),
            1.5,
            1.5,
            new Span(1, 1, 4),
            new Words(
                    "from dense to sparse",
                    "softmax",
                    "sparser",
                    "How sparse the weights are: softmax at 1, sparsemax at 2, and sparser still beyond."));

    public Entmax {
        Arguments.requirePositive("gamma", gamma);
        ALPHA.require(alpha);
    }

    @Override
    public String name() {
        return "entmax";
    }

    @Override
    public double omega(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            if (weight > 0) {
                sum += weight * logarithm(weight) / alpha;
            }
        }
        return sum;
    }

    @Override
    public Evaluation at(double... scores) {
        return RowSolver.at(this, scores, this::solver);
    }

    @Override
    public RowEvaluator evaluator(int columns) {
        return new RowEvaluator(this, columns, solver(columns), new SlopeCondition(columns, gamma, this::slope));
    }

    @Override
    public void weights(double[] scores, int columns, double[] weights) {
        RowSolver.rows(scores, columns, weights, this::solver);
    }

    @Override
    public Multipliers multipliers(double[] scores, double[] weights) {
        return SlopeCondition.multipliers(this, scores, weights, this::slope, this::conjugate);
    }

    private double slope(double weight) {
        return logarithm(weight) + 1 / alpha;
    }

    /** {@code sum of y_i^alpha / alpha} at the y of slope s: the greatest {@code <y, s> - Omega(y)} over {@code y >= 0}. */
    private double conjugate(double[] s) {
        double sum = 0;
        for (double slope : s) {
            double log = slope - 1 / alpha;
            sum += alpha == 1
                    ? Math.exp(log)
                    : Math.pow(Math.max(1 + (alpha - 1) * log, 0), alpha / (alpha - 1)) / alpha;
        }
        return sum;
    }

    /** {@code (y^(alpha - 1) - 1) / (alpha - 1)}, log y at alpha = 1: Omega's slope less 1 / alpha. */
    private double logarithm(double weight) {
        double log = Math.log(weight);
        return alpha == 1 ? log : Math.expm1((alpha - 1) * log) / (alpha - 1);
    }

    private RowSolver solver(int n) {
        if (alpha == 1) {
            return new SoftmaxSolver(gamma, n);
        }
        if (alpha == 2) {
            return new ProjectionSolver(gamma, 0, Prox.NONE, n);
        }
        return new PowerSolver(gamma, n, threshold(n), weights -> new EntmaxDerivative(weights, alpha, gamma));
    }

    private PowerThreshold threshold(int n) {
        if (alpha == 1.5) {
            return new SquareEntmax(n);
        }
        return alpha < 2 ? new FlatEntmax(alpha) : new SteepEntmax(alpha, n);
    }
}
