package org.simplexplorer.math;

import java.util.BitSet;
import java.util.function.Function;

/**
 * The weights of fusedmax or oscarmax as a function of lambda, for fixed gamma: continuous, linear between two knots, and
 * uniform from {@link #end()} on. Made by {@link Fusedmax#path} and {@link Oscarmax#path}.
 *
 * <pre>  weights(lambda) = max(level(lambda) - tau(lambda), 0)</pre>
 *
 * <p>With e changes of the support, oscarmax's path takes O((n + e) log n) and fusedmax's O((n + e) (log n + c)), where c
 * is the number of different slopes at a time, at most O(sqrt n). Usually e is about n or less; for oscarmax it is at
 * most n, since there tokens only enter.
 *
 * <p>Source: Niculae and Blondel, NeurIPS 2017, section 3, for the weights; that the levels of both mechanisms only merge
 * makes the path exact.
 */
public final class LambdaPath extends RegularizationPath {

    private final PathTrace trace;
    private final ShiftedScores shifted;

    private LambdaPath(PathTrace trace, ShiftedScores shifted) {
        super(trace);
        this.trace = trace;
        this.shifted = shifted;
    }

    static LambdaPath of(double gamma, double[] scores, Function<double[], PathStart> startOf) {
        Arguments.requirePositive("gamma", gamma);
        Arguments.requireVector("scores", scores);
        double[] v = new double[scores.length];
        var shifted = new ShiftedScores(gamma);
        shifted.read(scores, 0, v);
        double tau = new SimplexProjection(v.length).threshold(v);
        BitSet support = new BitSet(v.length);
        for (int i = 0; i < v.length; i++) {
            support.set(i, v[i] > tau);
        }
        shifted.readBounded(scores, 0, v);
        double one = Math.scalb(1.0, -shifted.exponent());
        var follower = new PathFollower(startOf.apply(v), support, one, 0);
        return new LambdaPath(follower.follow().by(shifted::unscaled), shifted);
    }

    @Override
    public double[] weights(double lambda) {
        Arguments.requireNonNegative("lambda", lambda);
        return end() <= lambda ? uniform(size()) : projected(levels(lambda), shifted::unscaled);
    }

    @Override
    public int[] support(double lambda) {
        Arguments.requireNonNegative("lambda", lambda);
        return inside(levels(lambda));
    }

    private double[] levels(double lambda) {
        return trace.levels(lambda, shifted.scaled(lambda));
    }
}
