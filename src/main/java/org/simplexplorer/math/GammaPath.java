package org.simplexplorer.math;

import java.util.BitSet;
import java.util.function.Function;

/**
 * The weights of sparsemax, fusedmax or oscarmax as a function of gamma, for fixed lambda, exactly: between two knots
 * they are {@code a + b / gamma}, so that they are piecewise linear in {@code 1 / gamma}. Up to the first knot above 0
 * they are constant, the plain max. Made by {@link Sparsemax#gammaPath}, {@link Fusedmax#gammaPath} and
 * {@link Oscarmax#gammaPath}.
 *
 * <p>Nothing new has to be followed. A prox is positively homogeneous, {@code prox_lambda(x / gamma) =
 * prox_mu(x) / gamma} with {@code mu = lambda gamma}, hence
 *
 * <pre>  weights(gamma) = max(level(mu) - tau(mu), 0) / gamma,   sum of max(level(mu) - tau(mu), 0) = gamma = mu / lambda</pre>
 *
 * <p>where the levels are those of the path along lambda for the scores themselves. The blocks are those of that path,
 * and only merge as gamma grows; tau is again a straight line for a given support, with a sum that grows with mu in
 * place of 1. The cost is that of a {@link LambdaPath}. With lambda 0 levels stand still and the path is sparsemax's.
 */
public final class GammaPath extends RegularizationPath {

    private final PathTrace trace;
    private final ShiftedScores shifted;
    private final double lambda;
    private final double withinFirstPiece;

    private GammaPath(PathTrace trace, ShiftedScores shifted, double lambda) {
        super(trace);
        this.trace = trace;
        this.shifted = shifted;
        this.lambda = lambda;
        withinFirstPiece = knotCount() == 1 ? 1 : knot(1) / 2;
    }

    /** A lambda so small that its inverse is beyond the doubles is taken for 0. */
    static GammaPath of(double lambda, double[] scores, Function<double[], PathStart> startOf) {
        Arguments.requireNonNegative("lambda", lambda);
        Arguments.requireVector("scores", scores);
        double[] v = new double[scores.length];
        var shifted = new ShiftedScores(1);
        shifted.readBounded(scores, 0, v);
        BitSet best = new BitSet(v.length);
        for (int i = 0; i < v.length; i++) {
            best.set(i, v[i] == 0);
        }
        boolean moves = Double.isFinite(1 / lambda);
        double rate = moves ? 1 / lambda : 1;
        PathStart start = moves ? startOf.apply(v) : PathStart.sorted(v);
        PathTrace trace = new PathFollower(start, best, 0, rate).follow();
        return new GammaPath(trace.by(mu -> shifted.unscaled(mu) * rate), shifted, moves ? lambda : 0);
    }

    /** {@inheritDoc} At 0 they are the limit, the plain max. */
    @Override
    public double[] weights(double gamma) {
        Arguments.requireNonNegative("gamma", gamma);
        if (end() <= gamma) {
            return uniform(size());
        }
        double place = gamma == 0 ? withinFirstPiece : gamma;
        return projected(levels(place), level -> shifted.unscaled(level) / place);
    }

    @Override
    public int[] support(double gamma) {
        Arguments.requireNonNegative("gamma", gamma);
        return inside(levels(gamma == 0 ? withinFirstPiece : gamma));
    }

    private double[] levels(double gamma) {
        return trace.levels(gamma, shifted.scaled(lambda * gamma));
    }
}
