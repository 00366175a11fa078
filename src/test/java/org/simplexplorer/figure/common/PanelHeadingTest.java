package org.simplexplorer.figure.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.simplexplorer.figure.FigureFixtures.RULER;
import static org.simplexplorer.figure.FigureFixtures.STYLE;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.study.Parameters;

class PanelHeadingTest {

    @ParameterizedTest
    @CsvSource({
        "300, FUSEDMAX, fusedmax|\u03b3 = 1   \u03bb = 0.1",
        "150, FUSEDMAX, fusedmax|\u03b3 = 1   \u03bb = 0.1",
        "90, FUSEDMAX, fusedmax|\u03b3 = 1   \u03bb = 0.1",
        "150, SOFTMAX, softmax|\u03b3 = 1",
    })
    void theParametersStayHoweverNarrowThePanelIs(double width, MechanismKind kind, String heading) {
        assertThat(PanelHeading.of(Parameters.DEFAULT, kind, 0, width, STYLE, RULER).stream()
                        .map(mark -> ((Mark.Label) mark).text())
                        .collect(Collectors.joining("|")))
                .isEqualTo(heading);
    }

    @ParameterizedTest
    @CsvSource({"300, fusedmax|\u03b3 = 1   \u03bb = 0.1", "150, fusedmax|\u03bb = 0.100", "80, fusedmax"})
    void whereLettersMayNotShrinkTheMechanismsOwnParameterStaysIfItHasRoom(double width, String heading) {
        assertThat(
                        PanelHeading.of(
                                        Parameters.DEFAULT,
                                        MechanismKind.FUSEDMAX,
                                        0,
                                        width,
                                        STYLE.withSmallest(12),
                                        RULER)
                                .stream()
                                .map(mark -> ((Mark.Label) mark).text())
                                .collect(Collectors.joining("|")))
                .isEqualTo(heading);
    }

    /** Or the names of some panels would be larger than those of others. */
    @ParameterizedTest
    @ValueSource(doubles = {90, 120, 150, 200, 400})
    void inAWindowHeadingsAreOfOneSize(double width) {
        List<MechanismKind> kinds = List.of(MechanismKind.values());
        FigureStyle window = STYLE.withSmallest(STYLE.fontSize());
        assertThat(IntStream.range(0, kinds.size())
                        .mapToObj(panel -> PanelHeading.alike(Parameters.DEFAULT, kinds, panel, width, window, RULER))
                        .map(marks -> ((Mark.Label) marks.get(0)).style().size())
                        .distinct())
                .hasSize(1);
    }
}
