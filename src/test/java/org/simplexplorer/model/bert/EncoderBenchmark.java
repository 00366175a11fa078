package org.simplexplorer.model.bert;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.simplexplorer.model.Pass;
import org.simplexplorer.model.Pieces;
import org.simplexplorer.model.Transformer;

/** The time for a text from its pieces to its embedding; {@code mvn -Pbench -Dbench=EncoderBenchmark test-compile exec:exec}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 2)
public class EncoderBenchmark {

    private static final int FIRST_WORD = 2000;

    @Param({"1", "2"})
    public int threads;

    @Param({"12", "21", "64", "128"})
    public int tokens;

    private final Transformer model = Models.builtIn();
    private ForkJoinPool pool = new ForkJoinPool(1);
    private Pieces pieces = new Pieces(List.of(), List.of(), false);

    @Setup(Level.Trial)
    public void start() {
        pool = new ForkJoinPool(threads); // a parallel stream runs in the pool that it is started in
        pieces = new Pieces(
                Collections.nCopies(tokens, "word"),
                IntStream.range(0, tokens).mapToObj(i -> FIRST_WORD + 7 * i).toList(),
                false);
    }

    @TearDown(Level.Trial)
    public void stop() {
        pool.shutdown();
    }

    @Benchmark
    public Pass encode() {
        return pool.submit(() -> model.run(pieces)).join();
    }
}
