package org.simplexplorer.math;

/**
 * Oscarmax as the paper states it and as the code released with it computes it: with the prox of OSCAR, which works on
 * absolute scores, cuts off at 0 and puts the signs back. Not a {@link Mechanism}, because in general it is no argmax;
 * it is here to be compared with {@link Oscarmax}.
 *
 * <pre>  weights(x) = P_S(sign(v) * prox_max(|v|)_+),   v = x / gamma</pre>
 *
 * <p>What the definition asks for. Let {@code z = prox_max(v)}, so {@code v - z} is a subgradient of
 * {@code lambda * penalty} at z. The projection {@code y = P_S(z) = max(z - tau, 0)} keeps the order of the entries of z and
 * all their ties, and a subgradient of the penalty depends on nothing but order and ties; more ties only allow more. So
 * {@code v - z} is a subgradient at y too. With {@code mu = max(tau - z, 0)} we have {@code z = y + tau - mu}, hence
 *
 * <pre>  v - y - tau + mu = v - z  is in  lambda * (subdifferential of the penalty at y),   mu_i = 0 where y_i > 0:</pre>
 *
 * <p>the optimality conditions, so {@code P_S(prox_max(v))} is the argmax, for scores of either sign.
 *
 * <p>What changes with absolute values. OSCAR's penalty is {@code sum over i<j of max(|y_i|, |y_j|)}. On the simplex this
 * is the same function, but its prox is taken over all vectors, where it is another one, and two steps of the argument
 * fail. Its subgradients follow the order of {@code |z|}, which the projection does not keep: a score of -0.7 counts as
 * larger than 0.5 and takes the share {@code lambda} of the penalty that belongs to the other. And an entry that
 * reaches 0 stays there, where {@code prox_max} lets it fall further, so that words of small weight keep too much. Neither
 * happens where the scores are so large that no entry reaches 0: there both agree. The definition does not change when a
 * constant is added to all scores; this variant does.
 *
 * <p>Example: {@code x = (1, -0.7, 0.5)}, gamma 1, lambda 0.1. By the definition {@code z = (0.8, -0.7, 0.4)} and the
 * weights are (0.7, 0, 0.3) with the objective 0.39. Here {@code z = (0.8, -0.6, 0.5)} and the weights are
 * (0.65, 0, 0.35) with the objective 0.3875.
 *
 * <p>Source: Niculae and Blondel, NeurIPS 2017, section 3.3; Bondell and Reich, <i>Simultaneous Regression Shrinkage,
 * Variable Selection, and Supervised Clustering of Predictors with OSCAR</i>, Biometrics 64, 2008, for the penalty.
 *
 * @param gamma the strength of the regularizer: finite and above 0
 * @param lambda the strength of clustering: finite and at least 0; at 0 this is sparsemax
 */
public record OscarmaxAsPublished(double gamma, double lambda) {

    /** What differs from {@link Oscarmax} and why, in one paragraph for readers of a picture. */
    public static final String WHAT_DIFFERS = """
            Oscarmax is defined as the weights with the best objective: score minus penalty. The paper, and the code \
            released with it, compute it by a shortcut made for numbers of either sign: take the absolute scores, lower \
            each by its share of the penalty but never below 0, put the signs back, and project. Weights are never \
            negative, so absolute scores play no part in the definition. Where a negative score is larger in absolute value than \
            a positive one, the shortcut ranks it higher and charges it for a share of the penalty that another word \
            owes; and a word whose score is used up is not lowered any further. The result is then not the optimum, and \
            it changes when a constant is added to every score. Where all scores are large enough, the two agree.""";

    /** Beyond this, larger numbers give no other weights and could not be added up. */
    private static final int LARGEST_EXPONENT = 900;

    public OscarmaxAsPublished {
        Arguments.requirePositive("gamma", gamma);
        Arguments.requireNonNegative("lambda", lambda);
    }

    /** The mechanism that this is meant to be. */
    public Oscarmax definition() {
        return new Oscarmax(gamma, lambda);
    }

    /**
     * The weights, n numbers {@code >= 0} with sum 1.
     *
     * @param scores at least one, all finite
     * @throws IllegalArgumentException naming {@code scores} and the index
     */
    public double[] weights(double... scores) {
        Arguments.requireVector("scores", scores);
        int n = scores.length;
        double largest = 0;
        for (double score : scores) {
            largest = Math.max(largest, Math.abs(score));
        }
        // The operators are positively homogeneous: scores beyond the doubles are scaled down, and the projection
        // undoes it.
        int exponent = Math.max(Math.getExponent(largest) - Math.getExponent(gamma) - LARGEST_EXPONENT, 0);
        double[] v = new double[n];
        double[] absolute = new double[n];
        for (int i = 0; i < n; i++) {
            v[i] = Math.scalb(scores[i], -exponent / 2) / Math.scalb(gamma, exponent - exponent / 2);
            absolute[i] = Math.abs(v[i]);
        }
        double share = Math.min(Math.scalb(lambda, -exponent), Math.scalb(1.0, LARGEST_EXPONENT + 40));
        new PairwiseMaxProx(n).applyWhole(absolute, share);
        double[] z = new double[n];
        for (int i = 0; i < n; i++) {
            z[i] = Math.signum(v[i]) * Math.max(absolute[i], 0);
        }
        double[] weights = new double[n];
        new Sparsemax(Math.max(Math.scalb(1.0, -exponent), Double.MIN_VALUE)).weights(z, n, weights);
        return weights;
    }

    /**
     * The objective {@code <y, x> - gamma * Omega(y)} of the definition, at these weights: at most {@link Oscarmax}'s value.
     *
     * @param scores at least one, all finite
     * @throws IllegalArgumentException naming {@code scores} and the index
     */
    public double value(double... scores) {
        return RowSolver.objective(definition(), scores, weights(scores));
    }
}
