package org.simplexplorer.figure.heatmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.simplexplorer.figure.FigureFixtures.STYLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.figure.FigureFixtures;
import org.simplexplorer.figure.heatmap.HeatmapLayout.Cell;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

class HeatmapFigureTest {

    /** Two words that fuse at the left, a gap, and one at the right that shares their level under oscarmax. */
    private static final Study APART = FigureFixtures.study(
            List.of("very", "good", "a", "film", "great"),
            List.of(new Row("label", 1.0, 1.1, -2.0, -2.0, 1.05)),
            Parameters.DEFAULT.with(MechanismKind.FUSEDMAX, 0.2).with(MechanismKind.OSCARMAX, 0.1));

    @ParameterizedTest
    @EnumSource(MechanismKind.class)
    void zerosAreDotsAndHaveNoColour(MechanismKind kind) {
        Study study = FigureFixtures.random(10, 18);
        Attention attention = Attention.of(study, kind);
        List<Mark> marks = FigureFixtures.heatmap(study, kind, 600, 400).scene().marks();
        int zeros = attention.cellCount() - attention.supportSize();
        assertThat(FigureFixtures.all(Mark.Dots.class, marks).get(0).xs()).hasSize(zeros);
        int[] argb = FigureFixtures.all(Mark.Cells.class, marks).get(0).argb();
        for (int i = 0; i < argb.length; i++) {
            boolean inSupport = attention.rows().get(i / 18).inSupport(i % 18);
            assertThat(argb[i] >>> 24).isEqualTo(inSupport ? 255 : 0);
        }
    }

    @Test
    void segmentsAreFramedFromTheirFirstWordToTheirLast() {
        HeatmapFigure figure = FigureFixtures.heatmap(APART, MechanismKind.FUSEDMAX, 600, 200);
        List<Mark.Rect> frames =
                FigureFixtures.all(Mark.Rect.class, figure.scene().marks());
        assertThat(frames).hasSize(2);
        assertThat(frames.get(0).x()).isEqualTo(figure.layout().x(0));
        assertThat(frames.get(0).width()).isCloseTo(2 * figure.layout().cellWidth(), within(1e-9));
        assertThat(frames.get(1).x()).isEqualTo(figure.layout().x(4));
    }

    @Test
    void membersOfAGroupShareAColourAndATie() {
        HeatmapFigure figure = FigureFixtures.heatmap(APART, MechanismKind.OSCARMAX, 600, 200);
        List<Mark.Rect> rings =
                FigureFixtures.all(Mark.Rect.class, figure.scene().marks());
        assertThat(rings).hasSize(3);
        assertThat(rings)
                .extracting(Mark.Rect::stroke)
                .containsOnly(rings.get(0).stroke());
        assertThat(FigureFixtures.all(Mark.Line.class, figure.scene().marks()))
                .filteredOn(line -> line.x1() == figure.layout().x(2)
                        && line.x2() == figure.layout().x(4))
                .hasSize(1);
    }

    @Test
    void largerWeightsHaveStrongerColours() {
        Attention attention = Attention.of(APART, MechanismKind.SOFTMAX);
        Evaluation row = attention.rows().get(0);
        List<Mark> marks = FigureFixtures.heatmap(APART, MechanismKind.SOFTMAX, 600, 200)
                .scene()
                .marks();
        int[] argb = FigureFixtures.all(Mark.Cells.class, marks).get(0).argb();
        for (int token = 0; token < 5; token++) {
            assertThat(argb[token])
                    .isEqualTo(STYLE.scale().colour(row.weight(token)).argb());
        }
    }

    @Test
    void wideCellsSayTheirWeightReadably() {
        List<Mark> marks = FigureFixtures.heatmap(APART, MechanismKind.SOFTMAX, 600, 200)
                .scene()
                .marks();
        Attention attention = Attention.of(APART, MechanismKind.SOFTMAX);
        for (int token = 0; token < 5; token++) {
            double weight = attention.rows().get(0).weight(token);
            String text = String.format(java.util.Locale.ROOT, "%.2f", weight);
            assertThat(FigureFixtures.all(Mark.Label.class, marks))
                    .extracting(Mark.Label::text)
                    .contains(text);
            assertThat(STYLE.scale().ink(weight).contrast(STYLE.scale().colour(weight)))
                    .isGreaterThan(4.5);
        }
    }

    @Test
    void pointingMarksTheCellItsLabelsAndItsCompanions() {
        Attention attention = Attention.of(APART, MechanismKind.OSCARMAX);
        HeatmapFigure figure = FigureFixtures.heatmap(APART, MechanismKind.OSCARMAX, 600, 200);
        Scene overlay = HeatmapOverlay.of(FigureFixtures.source(APART, attention), figure, new Cell(0, 4), 0);
        List<Mark.Rect> rects = FigureFixtures.all(Mark.Rect.class, overlay.marks());
        assertThat(rects).hasSize(4);
        assertThat(rects.get(3).x()).isEqualTo(figure.layout().x(4));
        assertThat(FigureFixtures.all(Mark.Label.class, overlay.marks()))
                .extracting(Mark.Label::text)
                .containsExactly("label", "great");
        assertThat(overlay.ground()).isNull();
    }

    /** Or halves of letters would stand above and below the name of the row that is edited. */
    @ParameterizedTest
    @ValueSource(doubles = {80, 120, 200, 300, 600})
    void theSelectedRowsNameCoversOthersWholeOrNotAtAll(double height) {
        Study study = FigureFixtures.random(20, 9);
        Attention attention = Attention.of(study, MechanismKind.SOFTMAX);
        HeatmapFigure figure = FigureFixtures.heatmap(study, MechanismKind.SOFTMAX, 400, height);
        for (int selected = 0; selected < 20; selected++) {
            List<double[]> pills = FigureFixtures.all(
                            Mark.Path.class,
                            HeatmapOverlay.of(FigureFixtures.source(study, attention), figure, null, selected)
                                    .marks())
                    .stream()
                    .map(pill -> pill.points().stream()
                            .mapToDouble(Mark.Point::y)
                            .sorted()
                            .toArray())
                    .toList();
            for (int row = 0; row < 20; row++) {
                if (row != selected && !figure.layout().rowLabel(row).isEmpty()) {
                    double middle = figure.layout().y(row) + figure.layout().cellHeight() / 2;
                    double half = figure.layout().fontSize() * 0.3; // of small letters, in scene units
                    boolean whole =
                            pills.stream().anyMatch(pill -> pill[0] <= middle - half && middle + half <= pill[3]);
                    boolean free =
                            pills.stream().allMatch(pill -> pill[3] <= middle - half || middle + half <= pill[0]);
                    assertThat(whole || free)
                            .as("name of row %d beside row %d", row, selected)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void pointingAtNothingMarksNothing() {
        Attention attention = Attention.of(APART, MechanismKind.SOFTMAX);
        HeatmapFigure figure = FigureFixtures.heatmap(APART, MechanismKind.SOFTMAX, 600, 200);
        assertThat(HeatmapOverlay.of(FigureFixtures.source(APART, attention), figure, null, 0)
                        .marks())
                .isEmpty();
        assertThat(HeatmapOverlay.of(FigureFixtures.source(APART, attention), figure, new Cell(7, 9), 0)
                        .marks())
                .isEmpty();
    }

    @Test
    void anEmptySentenceIsAnEmptySheet() {
        HeatmapFigure figure = FigureFixtures.heatmap(Study.blank(), MechanismKind.FUSEDMAX, 300, 200);
        assertThat(FigureFixtures.all(Mark.Cells.class, figure.scene().marks())).isEmpty();
    }
}
