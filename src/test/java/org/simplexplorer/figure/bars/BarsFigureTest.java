package org.simplexplorer.figure.bars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.simplexplorer.figure.FigureFixtures.STYLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.figure.FigureFixtures;
import org.simplexplorer.figure.SheetChecks;
import org.simplexplorer.figure.common.TokenAreas;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

class BarsFigureTest {

    /** Two words that fuse, two zeros, and a last word that shares their level under oscarmax. */
    private static final Study APART = FigureFixtures.study(
            List.of("very", "good", "a", "film", "great"),
            List.of(new Row("label", 1, 1, -2, -2, 1)),
            Parameters.DEFAULT.with(MechanismKind.FUSEDMAX, 0.2).with(MechanismKind.OSCARMAX, 0.1));

    private static BarsFigure figure(Study study, double width, double height, MechanismKind... kinds) {
        return BarsFigure.of(FigureFixtures.request(study, kinds), width, height);
    }

    private static <M extends Mark> List<M> all(Class<M> type, BarsFigure figure) {
        return FigureFixtures.all(type, figure.scene().marks());
    }

    @ParameterizedTest
    @CsvSource({"1,200,300", "3,300,500", "3,90,100", "18,600,640", "60,640,640", "200,900,640", "200,320,200"})
    void nothingIsCutAndNothingOverlaps(int tokens, double width, double height) {
        BarsFigure figure = figure(FigureFixtures.random(1, tokens), width, height, MechanismKind.values());
        SheetChecks.assertNothingIsCut(figure.scene());
        SheetChecks.assertNoLabelsOverlap(figure.scene());
    }

    @Test
    void barsAreAsHighAsTheirWeights() {
        BarsFigure figure = figure(APART, 600, 300, MechanismKind.SOFTMAX);
        Attention attention = Attention.of(APART, MechanismKind.SOFTMAX);
        List<Mark.Rect> bars = all(Mark.Rect.class, figure);
        assertThat(bars).hasSize(5);
        for (int token = 1; token < 5; token++) {
            double weight = attention.rows().get(0).weight(token);
            assertThat(bars.get(token).height() / bars.get(0).height())
                    .isCloseTo(weight / attention.rows().get(0).weight(0), within(1e-9));
            assertThat(bars.get(token).fill()).isEqualTo(STYLE.scale().colour(weight));
        }
    }

    @Test
    void bandsShareOneScaleThatNoBarExceeds() {
        BarsFigure figure = figure(APART, 600, 500, MechanismKind.SOFTMAX, MechanismKind.SPARSEMAX);
        List<Mark.Rect> bars = all(Mark.Rect.class, figure);
        double softmax =
                Attention.of(APART, MechanismKind.SOFTMAX).rows().get(0).weight(0);
        assertThat(bars.get(0).height() / bars.get(5).height()).isCloseTo(softmax * 3, within(1e-9));
        assertThat(all(Mark.Label.class, figure)).extracting(Mark.Label::text).contains("0", "0.1", "0.4");
    }

    @Test
    void anExactZeroIsADotOnTheAxis() {
        BarsFigure figure = figure(APART, 600, 300, MechanismKind.SPARSEMAX);
        assertThat(all(Mark.Rect.class, figure)).hasSize(3);
        assertThat(all(Mark.Dots.class, figure).get(0).xs()).hasSize(2);
    }

    @Test
    void aSegmentIsOneBlock() {
        BarsFigure figure = figure(APART, 600, 300, MechanismKind.FUSEDMAX);
        List<Mark.Rect> blocks = all(Mark.Rect.class, figure);
        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(0).width()).isGreaterThan(2 * blocks.get(1).width());
        assertThat(blocks).extracting(Mark.Rect::stroke).doesNotContainNull();
    }

    @Test
    void membersOfAGroupShareARingAndATieAtTheirHeight() {
        BarsFigure figure = figure(APART, 600, 300, MechanismKind.OSCARMAX);
        List<Mark.Rect> bars = all(Mark.Rect.class, figure);
        assertThat(bars).hasSize(3);
        assertThat(bars)
                .extracting(bar -> bar.stroke() == null ? null : bar.stroke().colour())
                .containsOnly(STYLE.palette().group(0));
        assertThat(all(Mark.Line.class, figure))
                .filteredOn(
                        line -> line.stroke().colour().equals(STYLE.palette().group(0)))
                .hasSize(2)
                .allMatch(line -> line.y1() == bars.get(0).y());
    }

    @Test
    void columnsArePointedAtInEveryBand() {
        BarsFigure figure = figure(APART, 600, 400, MechanismKind.values());
        assertThat(figure.areas().areas()).hasSize(5 * MechanismKind.values().length);
        for (TokenAreas.Area area : figure.areas().areas()) {
            double x = area.x() + area.width() / 2;
            double y = area.y() + area.height() / 2;
            assertThat(figure.tokenAt(x, y)).contains(area.token());
            assertThat(figure.areas().at(x, y).map(TokenAreas.Area::panel)).contains(area.panel());
        }
        assertThat(figure.tokenAt(2, 200)).isEmpty();
    }

    @Test
    void anEmptySentenceHasHeadingsAndAnAxis() {
        BarsFigure figure = figure(Study.blank(), 300, 200, MechanismKind.FUSEDMAX);
        assertThat(all(Mark.Rect.class, figure)).isEmpty();
        assertThat(all(Mark.Label.class, figure)).extracting(Mark.Label::text).contains("fusedmax", "0", "1");
        assertThat(figure.tokenAt(150, 100)).isEmpty();
    }
}
