package org.simplexplorer.figure;

import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.simplexplorer.figure.common.Focus;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.Study;

/**
 * What a slider that is dragged asks for at each of its places: a picture of the workbench's size, from scores to scene, all
 * four mechanisms. {@code mvn -Pbench -Dbench=FigureBenchmark test-compile exec:exec} runs it; at 60 frames a second there
 * are 16.7 ms, and the newest request wins where one takes longer.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class FigureBenchmark {

    @Param
    public FigureKind kind = FigureKind.HEATMAP;

    private final Study study = FigureFixtures.random(10, 18);
    private double lambda;

    @Benchmark
    public Scene frame() {
        lambda = lambda >= 1 ? 0 : lambda + 0.01;
        Study moved = study.withParameters(
                study.parameters().with(MechanismKind.FUSEDMAX, lambda).with(MechanismKind.OSCARMAX, lambda / 10));
        FigureOptions options = new FigureOptions(
                kind,
                MechanismKind.usual(),
                0,
                Focus.START,
                OptionalDouble.of(960),
                OptionalDouble.of(520),
                FigureFixtures.STYLE);
        return Figures.scene(moved, options, FigureFixtures.RULER);
    }
}
