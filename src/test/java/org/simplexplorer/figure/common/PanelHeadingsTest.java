package org.simplexplorer.figure.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.simplexplorer.figure.FigureFixtures.RULER;
import static org.simplexplorer.figure.FigureFixtures.STYLE;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.study.Parameters;

class PanelHeadingsTest {

    private static List<Mark.Label> labels(PanelHeadings headings, int panel) {
        return headings.marks(panel).stream().map(Mark.Label.class::cast).toList();
    }

    private static String said(PanelHeadings headings) {
        return labels(headings, 0).stream().map(Mark.Label::text).collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource({
        "300, FUSEDMAX, fusedmax|\u03b3 = 1   \u03bb = 0.1",
        "150, FUSEDMAX, fusedmax|\u03b3 = 1   \u03bb = 0.1",
        "90, FUSEDMAX, fusedmax|\u03b3 = 1   \u03bb = 0.1",
        "150, SOFTMAX, softmax|\u03b3 = 1",
    })
    void theParametersStayHoweverNarrowThePanelIs(double width, MechanismKind kind, String heading) {
        assertThat(said(PanelHeadings.of(Parameters.DEFAULT, List.of(kind), width, STYLE, RULER)))
                .isEqualTo(heading);
    }

    @ParameterizedTest
    @CsvSource({"300, fusedmax|\u03b3 = 1   \u03bb = 0.1", "150, fusedmax|\u03bb = 0.100", "80, fusedmax"})
    void whereLettersMayNotShrinkTheMechanismsOwnParameterStaysIfItHasRoom(double width, String heading) {
        assertThat(said(PanelHeadings.of(
                        Parameters.DEFAULT, List.of(MechanismKind.FUSEDMAX), width, STYLE.withSmallest(12), RULER)))
                .isEqualTo(heading);
    }

    /** Or the names of some panels would be larger than those of others, in the window or on paper. */
    @ParameterizedTest
    @ValueSource(doubles = {60, 90, 105, 120, 135, 150, 200, 400})
    void headingsAreOfOneSizeAndStandAtOneHeight(double width) {
        List<PanelHeadings.Heading> all = Stream.of(MechanismKind.values())
                .map(kind ->
                        new PanelHeadings.Heading("tea: " + kind.label(), Parameters.DEFAULT.withGamma(0.125), kind))
                .toList();
        for (FigureStyle style : List.of(STYLE, STYLE.withSmallest(STYLE.fontSize()))) {
            PanelHeadings headings = new PanelHeadings(all, width, style, RULER);
            assertThat(IntStream.range(0, all.size())
                            .mapToObj(panel -> labels(headings, panel).get(0))
                            .map(name -> List.of(name.style().size(), name.y()))
                            .distinct())
                    .hasSize(1);
        }
    }

    /** A long name beside a short one, which alone would have room at its usual size. */
    @Test
    void oneLongNameMakesAllSmaller() {
        List<PanelHeadings.Heading> all = Stream.of("a", "the name of a study that is long")
                .map(name -> new PanelHeadings.Heading(name, Parameters.DEFAULT, MechanismKind.SOFTMAX))
                .toList();
        PanelHeadings together = new PanelHeadings(all, 200, STYLE, RULER);
        PanelHeadings alone = new PanelHeadings(all.subList(0, 1), 200, STYLE, RULER);
        assertThat(labels(together, 0).get(0).style().size())
                .isLessThan(labels(alone, 0).get(0).style().size());
        assertThat(labels(together, 0)).extracting(Mark.Label::text).containsExactly("a", "\u03b3 = 1");
    }
}
