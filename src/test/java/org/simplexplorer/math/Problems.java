package org.simplexplorer.math;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What the tests of this package solve: seeded random score vectors, mechanisms over a range of parameters. */
final class Problems {

    private Problems() {}

    /** One score vector and a mechanism for it. */
    @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
    record Problem(Mechanism mechanism, double[] scores) {

        Evaluation solve() {
            return mechanism.at(scores);
        }

        /** The largest {@code |x / gamma|} after subtracting the maximum, or 1: what errors are measured by. */
        double scale() {
            return Math.max(1, range(scores) / mechanism.gamma());
        }

        @Override
        public String toString() {
            String start = Arrays.toString(Arrays.copyOf(scores, Math.min(scores.length, 8)));
            return "%s at %s, n = %d".formatted(mechanism, start, scores.length);
        }
    }

    /** The usual four mechanisms with these parameters, and the others over a range of their own. */
    static Stream<Mechanism> mechanisms(double gamma, double lambda) {
        Stream<Mechanism> usual = MechanismKind.usual().stream().map(kind -> kind.with(gamma, lambda));
        Stream<Mechanism> entmaxes = DoubleStream.of(1.1, 1.5, 1.7, 2.5).mapToObj(alpha -> new Entmax(gamma, alpha));
        Stream<Mechanism> norms = DoubleStream.of(1.2, 1.5, 1.8).mapToObj(p -> new Pnormmax(gamma, p));
        return Stream.of(usual, entmaxes, norms).flatMap(mechanisms -> mechanisms);
    }

    /** All mechanisms, with parameters that fuse no token, some, and all. */
    static Stream<Mechanism> mechanisms() {
        return Stream.of(0.5, 1.0, 4.0)
                .flatMap(gamma -> Stream.of(0.0, 0.03, 0.2, 1.5).flatMap(lambda -> mechanisms(gamma, lambda)))
                .distinct();
    }

    /** Each of {@link #mechanisms()} on {@code count} Gaussian vectors of 1 to {@code maxSize} scores. */
    static Stream<Problem> random(long seed, int count, int maxSize) {
        return gaussians(seed, count, maxSize)
                .flatMap(scores -> mechanisms().map(mechanism -> new Problem(mechanism, scores)));
    }

    static Stream<double[]> gaussians(long seed, int count, int maxSize) {
        Random random = new Random(seed);
        return Stream.generate(() -> gaussian(random, 1 + random.nextInt(maxSize)))
                .limit(count);
    }

    /** Vectors at the ends of what doubles hold, with ties and zeros of both signs. */
    static Stream<double[]> nasty() {
        double max = Double.MAX_VALUE;
        double min = Double.MIN_VALUE;
        double mask = -Float.MAX_VALUE;
        return Stream.of(new double[][] {
            {0},
            {-1e300},
            {2.5, 2.5, 2.5, 2.5},
            {1, 1, 0, 0, 1, 1},
            {1e-300, 2e-300, 0, -1e-300},
            {1e300, -1e300, 1e300, 0, 1},
            {max, -max, max, max},
            {-max, max / 2, -max / 3, 1, 2, 3},
            {min, 0, -min, 3 * min},
            {mask, mask, mask, 1, 1.2, 0.9, mask, mask},
            {-0.0, 0.0, -0.0},
            {1e16, 1, 1e-16, 1, 1e16},
        });
    }

    static double[] gaussian(Random random, int n) {
        double[] vector = new double[n];
        Arrays.setAll(vector, i -> random.nextGaussian());
        return vector;
    }

    /** The input on which Condat's algorithm turns quadratic, for lambda = n / 10: {@code (i / n)^2 n}. */
    static double[] smooth(int n) {
        double[] vector = new double[n];
        Arrays.setAll(vector, i -> (double) i * i / n);
        return vector;
    }

    static double[] map(double[] vector, DoubleUnaryOperator function) {
        return Arrays.stream(vector).map(function).toArray();
    }

    /** The largest difference of two numbers. */
    static double range(double[] vector) {
        return Arrays.stream(vector).max().orElseThrow()
                - Arrays.stream(vector).min().orElseThrow();
    }

    /** The largest absolute value. */
    static double largest(double[] vector) {
        return Arrays.stream(vector).map(Math::abs).max().orElseThrow();
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
