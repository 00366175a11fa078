package org.simplexplorer.figure.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.figure.FigureFixtures;
import org.simplexplorer.figure.SheetChecks;
import org.simplexplorer.figure.common.ColourScale;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.learn.run.Experiment;
import org.simplexplorer.learn.run.ExperimentResult;
import org.simplexplorer.learn.run.Measures;
import org.simplexplorer.learn.run.Outcome;
import org.simplexplorer.learn.task.DatesTask;
import org.simplexplorer.learn.task.Weighting;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Ramp;
import org.simplexplorer.scene.Scene;

class ExperimentFigureTest {

    private static final int SEEDS = 5;

    private static ExperimentResult result(List<Weighting> weightings, double spread) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Weighting weighting : weightings) {
            double base = weighting.kind().isPresent() ? 0.99 : 0.66;
            OptionalDouble blocks = weighting.ownName().isPresent() ? OptionalDouble.of(1.1) : OptionalDouble.empty();
            for (int seed = 1; seed <= SEEDS; seed++) {
                Measures measures = new Measures(
                        base - spread * seed,
                        1,
                        0.1 * seed * spread,
                        2,
                        blocks,
                        OptionalDouble.empty(),
                        OptionalDouble.empty());
                outcomes.add(new Outcome("dates", weighting, seed, measures, 1.3, 16_650, 600));
            }
        }
        return new ExperimentResult(new Experiment(new DatesTask(), weightings, SEEDS, 600), outcomes);
    }

    private static List<Weighting> all() {
        List<Weighting> all = new ArrayList<>();
        for (MechanismKind kind : MechanismKind.values()) {
            all.add(new DatesTask().usual(kind));
        }
        all.add(Weighting.UNIFORM);
        return all;
    }

    private static Scene scene(ExperimentResult result, double width) {
        FigureStyle style = new FigureStyle(Palette.LIGHT, new ColourScale(Ramp.SALMON, 1), 12);
        return ExperimentFigure.draw(result, width, style, FigureFixtures.RULER);
    }

    private static <M extends Mark> Stream<M> marks(Scene scene, Class<M> kind) {
        return scene.marks().stream()
                .flatMap(Mark::flattened)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.01})
    void nothingIsCutAndNoLabelsOverlap(double spread) {
        Scene scene = scene(result(all(), spread), 660);
        SheetChecks.assertNothingIsCut(scene);
        SheetChecks.assertNoLabelsOverlap(scene);
    }

    @Test
    void everySeedIsADotInEveryColumnThatSaysSomething() {
        Scene scene = scene(result(all(), 0.01), 660);
        assertThat(marks(scene, Mark.Dots.class))
                .hasSize(3 * 7 + 4) // accuracy, zeros, seconds of all; "blocks" of those with a parameter here
                .allSatisfy(dots -> assertThat(dots.xs()).hasSize(SEEDS));
        assertThat(marks(scene, Mark.Label.class).map(Mark.Label::text))
                .contains("fusedmax", "uniform", "no attention", "\u03b3 = 1  \u03bb = 0.3", "0.960 \u00b1 0.016")
                .anyMatch(text -> text.contains("16,650"));
    }

    @Test
    void theBaselineIsADashedLineThroughTheAccuracies() {
        long with = dashes(result(all(), 0.01));
        assertThat(with).isGreaterThan(20);
        assertThat(dashes(result(all().subList(0, 6), 0.01))).isZero();
    }

    /** Short upright lines. */
    private static long dashes(ExperimentResult result) {
        return marks(scene(result, 660), Mark.Line.class)
                .filter(line -> line.x1() == line.x2() && line.y2() - line.y1() < 3.5)
                .count();
    }

    @Test
    void anAxisReachesAllValues() {
        for (double[] range : new double[][] {{0.6, 1}, {0.99, 1}, {0.5, 0.5}, {0, 0}, {1, 40}, {0.1, 0.3}}) {
            for (boolean fromZero : new boolean[] {true, false}) {
                ValueAxis axis = ValueAxis.of(range[0], range[1], fromZero);
                assertThat(axis.share(range[0])).isBetween(0.0, 1.0);
                assertThat(axis.share(range[1])).isBetween(0.0, 1.0);
                assertThat(axis.numbers()).hasSizeBetween(2, 6);
            }
        }
    }
}
