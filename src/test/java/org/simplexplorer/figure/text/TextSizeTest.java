package org.simplexplorer.figure.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.figure.FigureFixtures;
import org.simplexplorer.figure.common.Detail;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Study;

class TextSizeTest {

    private static final double USUAL = 15;
    private static final double LEAST = 12;

    private static FigureRequest request(Study study, double width) {
        return new FigureRequest(
                study,
                MechanismKind.usual(),
                FigureOptions.STANDARD.withSize(OptionalDouble.of(width), OptionalDouble.empty()),
                FigureFixtures.STYLE
                        .withFontSize(USUAL)
                        .withDetail(Detail.ALL.withoutLegend())
                        .withSmallest(LEAST),
                FigureFixtures.RULER);
    }

    private static double drawnHeight(FigureRequest request, double size) {
        FigureRequest sized = new FigureRequest(
                request.study(),
                request.mechanisms(),
                request.options(),
                request.style().withFontSize(size),
                request.ruler());
        return TextFigure.draw(sized).scene().height();
    }

    @ParameterizedTest(name = "{0} words in {1} x {2}")
    @CsvSource({"1,935,540", "3,935,540", "12,935,540", "18,935,700", "25,935,800", "40,1600,860", "60,1600,1000"})
    void whatHasRoomIsSeenWithoutScrolling(int words, double width, double height) {
        FigureRequest request = request(FigureFixtures.random(1, words), width);
        double size = TextSize.in(request, height);
        assertThat(drawnHeight(request, size)).isLessThanOrEqualTo(height);
        if (size < 1.7 * USUAL) {
            assertThat(drawnHeight(request, 1.12 * size)).as("larger letters").isGreaterThan(0.9 * height);
        }
    }

    @Test
    void fewWordsAreLarge() {
        assertThat(TextSize.in(request(FigureFixtures.random(1, 3), 935), 540)).isGreaterThan(1.2 * USUAL);
    }

    @Test
    void whatIsScrolledHasTheUsualSize() {
        assertThat(TextSize.in(request(FigureFixtures.random(1, 400), 935), 540))
                .isEqualTo(USUAL);
    }

    /** Or the words would grow and shrink under a slider that is dragged. */
    @Test
    void itDoesNotDependOnTheWeights() {
        Study study = FigureFixtures.random(1, 18);
        double size = TextSize.in(request(study, 935), 540);
        for (double lambda : new double[] {0, 0.01, 0.05, 0.2, 1}) {
            Study moved = study.withParameters(
                    study.parameters().with(MechanismKind.FUSEDMAX, lambda).with(MechanismKind.OSCARMAX, lambda));
            assertThat(TextSize.in(request(moved, 935), 540)).isEqualTo(size);
        }
    }
}
