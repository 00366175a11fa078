package org.simplexplorer.math;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time for one score, in rows of different lengths. A linear algorithm needs the same for all lengths; {@code mvn
 * -Pbench test-compile exec:exec} runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class MechanismBenchmark {

    private static final int SCORES = 1_000_000;

    /** What the rows hold. */
    public enum Input {
        /** Gaussian noise, with a lambda that leaves many short blocks. */
        NOISE,
        /** Gaussian noise, with a lambda that fuses everything. */
        FUSED_NOISE,
        /** {@code (i / n)^2 n}, on which Condat's algorithm turns quadratic. */
        SMOOTH;

        double[] row(Random random, int n) {
            return this == SMOOTH ? Problems.smooth(n) : Problems.gaussian(random, n);
        }

        double lambda(int n) {
            return this == NOISE ? 0.5 : n / 10.0;
        }
    }

    @Param
    public MechanismKind kind = MechanismKind.FUSEDMAX;

    @Param
    public Input input = Input.NOISE;

    @Param({"1000", "10000", "100000", "1000000"})
    public int length;

    private Mechanism mechanism = new Softmax(1);
    private double[] scores = {};
    private double[] weights = {};

    @Setup
    public void fill() {
        double own = MechanismKind.usual().contains(kind)
                ? input.lambda(length)
                : kind.parameter().orElseThrow().standard();
        mechanism = kind.with(1, own);
        Random random = new Random(16);
        scores = random.ints(SCORES / length)
                .mapToObj(ignored -> input.row(random, length))
                .flatMapToDouble(Arrays::stream)
                .toArray();
        weights = new double[SCORES];
    }

    @Benchmark
    @OperationsPerInvocation(SCORES)
    public double[] perScore() {
        mechanism.weights(scores, length, weights);
        return weights;
    }
}
