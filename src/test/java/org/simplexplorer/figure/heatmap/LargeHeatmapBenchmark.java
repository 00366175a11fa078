package org.simplexplorer.figure.heatmap;

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
import org.simplexplorer.figure.FigureFixtures;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Study;

/**
 * One panel of the largest study, 1,024 x 1,024: a picture of what is solved already, as scrolling asks for, and one after
 * a score was dragged. {@code mvn -Pbench -Dbench=LargeHeatmapBenchmark test-compile exec:exec} runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class LargeHeatmapBenchmark {

    private static final int SIZE = 1024;

    @Param({"SOFTMAX", "FUSEDMAX", "OSCARMAX"})
    public MechanismKind kind = MechanismKind.SOFTMAX;

    /** How many rows and columns are shown. */
    @Param({"1024", "256", "16"})
    public int shown = SIZE;

    private final Study study = FigureFixtures.random(SIZE, SIZE);
    private Attention attention = Attention.of(study, kind);
    private int place;
    private double score;

    @Setup
    public void solve() {
        attention = Attention.of(study, kind);
    }

    @Benchmark
    public Scene scrolled() {
        place = place >= SIZE - shown ? 0 : place + 1;
        return draw(study, attention);
    }

    @Benchmark
    public Scene afterAnEdit() {
        score = score >= 3 ? 0 : score + 0.01;
        Study edited = study.withRow(7, study.row(7).withScore(9, score));
        return draw(edited, Attention.of(edited, kind, attention));
    }

    private Scene draw(Study drawn, Attention solved) {
        Viewport viewport = new Viewport(place, place, shown, shown);
        return HeatmapFigure.of(FigureFixtures.source(drawn, solved), viewport, 480, 260)
                .scene();
    }
}
