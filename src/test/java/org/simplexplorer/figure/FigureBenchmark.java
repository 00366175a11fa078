package org.simplexplorer.figure;

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

    /** Rows and tokens; where only the chosen row is shown, the number of rows makes no difference. */
    @Param({"10x18", "1000x1000"})
    public String size = "10x18";

    private Study study = Study.blank();
    private double lambda;

    @Setup
    public void makeStudy() {
        String[] sides = size.split("x", -1);
        study = FigureFixtures.random(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    }

    @Benchmark
    public Scene frame() {
        lambda = lambda >= 1 ? 0 : lambda + 0.01;
        Study moved = study.withParameters(
                study.parameters().with(MechanismKind.FUSEDMAX, lambda).with(MechanismKind.OSCARMAX, lambda / 10));
        return kind.draw(FigureFixtures.request(
                        moved, 960, 520, MechanismKind.usual().toArray(MechanismKind[]::new)))
                .scene();
    }
}
