package org.simplexplorer.math;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time for a whole path; {@code mvn -Pbench -Dbench=PathBenchmark test-compile exec:exec} runs it. With a large gamma
 * most tokens are in the support for most of the path; with a small one few.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class PathBenchmark {

    /** What the scores are. */
    public enum Input {
        /** Gaussian noise. */
        NOISE,
        /** The running sums of Gaussian noise: long slopes, few peaks. */
        WALK
    }

    @Param({"FUSEDMAX", "OSCARMAX"})
    public MechanismKind kind = MechanismKind.FUSEDMAX;

    @Param
    public Input input = Input.NOISE;

    @Param({"1", "10000"})
    public double gamma;

    @Param({"200", "5000"})
    public int length;

    private double[] scores = {};

    @Setup
    public void fill() {
        scores = Problems.gaussian(new Random(51), length);
        if (input == Input.WALK) {
            Arrays.parallelPrefix(scores, Double::sum);
        }
    }

    @Benchmark
    public LambdaPath path() {
        return kind.path(gamma, scores).orElseThrow();
    }
}
