package org.simplexplorer.figure.gradient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.figure.FigureFixtures;
import org.simplexplorer.figure.SheetChecks;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.heatmap.HeatmapLayout;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

class GradientFigureTest {

    private static final Study STUDY = FigureFixtures.study(
            List.of("tea", "or", "coffee"),
            List.of(new Row("drink", 1.2, 0.1, 0.9)),
            Parameters.DEFAULT.with(MechanismKind.FUSEDMAX, 0).with(MechanismKind.OSCARMAX, 0));

    private static GradientFigure figure(Study study, double width, double height, MechanismKind... kinds) {
        return GradientFigure.draw(FigureFixtures.request(study, width, height, kinds));
    }

    @ParameterizedTest
    @CsvSource({"1,400,300", "3,600,500", "18,900,640", "60,1300,900", "200,1300,900", "18,500,300"})
    void nothingIsCutAndNothingOverlaps(int tokens, double width, double height) {
        GradientFigure figure = figure(FigureFixtures.random(1, tokens), width, height, MechanismKind.values());
        SheetChecks.assertNothingIsCut(figure.scene());
        SheetChecks.assertNoLabelsOverlap(figure.scene());
    }

    /** In a window the panels of a line share the words of their rows, so that their cells have the room. */
    @ParameterizedTest(name = "{0} words, {1} mechanisms in {2} x {3}")
    @CsvSource({"18,4,935,540,140", "18,6,935,540,80", "18,3,935,540,210", "7,4,614,330,74", "60,4,1600,860,300"})
    void inAWindowCellsAreLarge(int tokens, int count, double width, double height, double least) {
        MechanismKind[] kinds = Arrays.copyOf(MechanismKind.values(), count);
        FigureRequest printed = FigureFixtures.request(FigureFixtures.random(1, tokens), width, height, kinds);
        GradientFigure figure = GradientFigure.draw(new FigureRequest(
                printed.study(),
                printed.mechanisms(),
                printed.options(),
                printed.style().withSmallest(12),
                printed.ruler()));
        SheetChecks.assertNothingIsCut(figure.scene());
        SheetChecks.assertNoLabelsOverlap(figure.scene());
        assertThat(figure.scene().height()).isLessThanOrEqualTo(height + 1);
        for (GradientFigure.Placed placed : figure.panels()) {
            HeatmapLayout cells = placed.panel().layout();
            assertThat(cells.bottom() - cells.top()).isGreaterThan(least);
            assertThat(figure.pointed(placed.x() + cells.x(0) + 1, placed.y() + cells.y(0) + 1))
                    .isPresent();
        }
    }

    @Test
    void cellsOutsideTheSupportAreClearAndSignsHaveTheirOwnColours() {
        GradientFigure figure = figure(STUDY, 600, 400, MechanismKind.SPARSEMAX);
        Mark.Cells cells =
                FigureFixtures.all(Mark.Cells.class, figure.scene().marks()).get(0);
        int[] argb = cells.argb();
        assertThat(new int[] {argb[1], argb[3], argb[4], argb[5], argb[7]}).containsOnly(0);
        assertThat(argb[0]).isEqualTo(argb[8]).isNotEqualTo(argb[2]);
        assertThat(argb[0] >> 16 & 0xff).as("a rise is red").isGreaterThan(argb[0] & 0xff);
        assertThat(argb[2] & 0xff).as("a fall is blue").isGreaterThan(argb[2] >> 16 & 0xff);
        assertThat(cells.titles().get(2)).isEqualTo("d weight of tea / d score of coffee: -0.500");
    }

    /** In grey, a fall and a rise of the same size look alike but for the line. */
    @Test
    void aLineGoesThroughEveryEntryBelowZeroAndTheLegendExplainsIt() {
        GradientFigure figure = figure(STUDY, 600, 400, MechanismKind.SPARSEMAX);
        GradientPanel panel = figure.panels().get(0).panel();
        HeatmapLayout cells = panel.layout();
        List<Mark.Line> lines =
                FigureFixtures.all(
                                Mark.Line.class,
                                new JacobianMarks.Recipe(panel).get().all())
                        .stream()
                        .filter(line ->
                                line.y1() == line.y2() && line.stroke().colour().opacity() < 1)
                        .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).x1()).isEqualTo(cells.x(2));
        assertThat(lines.get(0).y1()).isEqualTo(cells.y(0) + cells.cellHeight() / 2);
        assertThat(lines.get(1).x1()).isEqualTo(cells.x(0));
        assertThat(lines.get(1).y1()).isEqualTo(cells.y(2) + cells.cellHeight() / 2);
        assertThat(FigureFixtures.all(Mark.Label.class, figure.scene().marks()))
                .extracting(Mark.Label::text)
                .contains("falls", "exactly 0")
                .doesNotContain("segment", "group");
    }

    @Test
    void blocksAreFramedInSmallCellsToo() {
        GradientFigure figure = figure(FigureFixtures.random(1, 60), 300, 400, MechanismKind.FUSEDMAX);
        GradientPanel panel = figure.panels().get(0).panel();
        assertThat(panel.layout().cellWidth()).isLessThan(4);
        long segments = panel.row().visibleBlocks().stream()
                .filter(members -> members.length > 1)
                .count();
        assertThat(segments).isPositive();
        assertThat(FigureFixtures.all(
                        Mark.Rect.class, new JacobianMarks.Recipe(panel).get().all()))
                .hasSize((int) segments + 1);
        assertThat(FigureFixtures.all(Mark.Label.class, figure.scene().marks()))
                .extracting(Mark.Label::text)
                .contains("segment");
    }

    /** One segment over all: its entries are 1/3 - 1/3, which rounding makes 5e-17 for other lengths. */
    @Test
    void whereTheStructureSaysZeroNothingIsPainted() {
        Study uniform = FigureFixtures.random(1, 7);
        uniform = uniform.withParameters(Parameters.DEFAULT
                .withGamma(0.7)
                .with(MechanismKind.FUSEDMAX, 100)
                .with(MechanismKind.OSCARMAX, 100));
        GradientFigure figure = figure(uniform, 600, 400, MechanismKind.FUSEDMAX, MechanismKind.OSCARMAX);
        for (GradientFigure.Placed placed : figure.panels()) {
            assertThat(placed.panel().jacobian()).isDeepEqualTo(new double[7][7]);
            double[][] computed = placed.panel().row().evaluation().jacobian();
            assertThat(Arrays.deepEquals(computed, new double[7][7]))
                    .as("computed, they are not all zero")
                    .isFalse();
        }
        assertThat(FigureFixtures.all(Mark.Label.class, figure.scene().marks()))
                .extracting(Mark.Label::text)
                .contains("no weight moves with any score");
    }

    @Test
    void pointingAtAScoreSaysWhatEveryWeightWouldDo() {
        GradientFigure figure = figure(STUDY, 600, 400, MechanismKind.SPARSEMAX, MechanismKind.SOFTMAX);
        GradientFigure.Placed placed = figure.panels().get(0);
        double x = placed.x() + placed.panel().layout().x(2) + 3;
        double y = placed.y() + placed.panel().layout().y(1) + 3;
        LiveFigure.Pointed pointed = figure.pointed(x, y).orElseThrow();
        assertThat(pointed.title()).isEqualTo("if the score of \u201ccoffee\u201d rose by 0.1");
        assertThat(pointed.lines()).containsExactly("tea  -0.0500", "coffee  +0.0500");
        assertThat(pointed.marks()).hasSize(2);
        assertThat(figure.effects(x, y)).containsExactly(-1.0, 0.0, 1.0);
        assertThat(figure.effects(1, 1)).isEmpty();
        assertThat(figure.pointed(1, 1)).isEmpty();
        double zero = placed.x() + placed.panel().layout().x(1) + 3;
        assertThat(figure.pointed(zero, y).orElseThrow().lines()).containsExactly("no weight would change");
    }

    @Test
    void noWordsAndTooManyAreSentences() {
        Study empty = FigureFixtures.study(List.of(), List.of(new Row("row")), Parameters.DEFAULT);
        assertThat(figure(empty, 600, 400, MechanismKind.SOFTMAX).panels()).isEmpty();
        Study large = FigureFixtures.random(1, GradientFigure.MOST_TOKENS + 1);
        GradientFigure sentence = figure(large, 600, 400, MechanismKind.SOFTMAX);
        assertThat(FigureFixtures.all(Mark.Label.class, sentence.scene().marks()))
                .singleElement()
                .satisfies(label -> assertThat(label.text()).contains("256"));
    }
}
