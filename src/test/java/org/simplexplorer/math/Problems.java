package org.simplexplorer.math;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/** What the tests of this package solve: seeded random score vectors, and every mechanism with some parameters. */
final class Problems {

    private Problems() {}

    /** One score vector and a mechanism for it. */
    @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
    record Problem(Mechanism mechanism, double[] scores) {

        @Override
        public String toString() {
            String start = Arrays.toString(Arrays.copyOf(scores, Math.min(scores.length, 8)));
            return "%s at %s, n = %d".formatted(mechanism, start, scores.length);
        }
    }

    /** The four mechanisms with these parameters. */
    static Stream<Mechanism> mechanisms(double gamma, double lambda) {
        return Arrays.stream(MechanismKind.values()).map(kind -> kind.with(gamma, lambda));
    }

    /** The four mechanisms over a range of parameters that makes some tokens fuse and some not. */
    static Stream<Mechanism> mechanisms() {
        return Stream.of(0.5, 1.0, 4.0)
                .flatMap(gamma -> Stream.of(0.0, 0.03, 0.2, 1.5).flatMap(lambda -> mechanisms(gamma, lambda)))
                .distinct();
    }

    /** So many Gaussian vectors of 1 to {@code maxSize} scores. */
    static Stream<double[]> gaussians(long seed, int count, int maxSize) {
        Random random = new Random(seed);
        return Stream.generate(() -> gaussian(random, 1 + random.nextInt(maxSize)))
                .limit(count);
    }

    static double[] gaussian(Random random, int n) {
        return random.doubles(n, 0, 1).map(ignored -> random.nextGaussian()).toArray();
    }

    static double[] map(double[] vector, DoubleUnaryOperator function) {
        return Arrays.stream(vector).map(function).toArray();
    }

    /** The largest difference of two scores. */
    static double range(double[] scores) {
        return Arrays.stream(scores).max().orElseThrow()
                - Arrays.stream(scores).min().orElseThrow();
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
