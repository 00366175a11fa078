package org.simplexplorer.figure.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.simplexplorer.figure.FigureFixtures;
import org.simplexplorer.figure.SheetChecks;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.Focus;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

class StepsFigureTest {

    private static final Study STUDY = FigureFixtures.study(
            List.of("joint", "front", "against", "terror"),
            List.of(new Row("calls", 1.44, -0.45, -0.7, 0.96)),
            Parameters.DEFAULT.with(MechanismKind.FUSEDMAX, 0.3).with(MechanismKind.OSCARMAX, 0.1));

    private static StepsFigure figure(Study study, MechanismKind kind, int step, double width, double height) {
        FigureOptions options = FigureOptions.STANDARD.withSize(width, height).withFocus(Focus.START.withStep(step));
        return StepsFigure.draw(FigureFixtures.request(study, options, kind));
    }

    private static List<String> words(StepsFigure figure) {
        return FigureFixtures.all(Mark.Label.class, figure.scene().marks()).stream()
                .map(Mark.Label::text)
                .toList();
    }

    static Stream<Arguments> everyStep() {
        return Stream.of(MechanismKind.values()).flatMap(kind -> IntStream.range(0, StepsFigure.count(kind))
                .mapToObj(step -> Arguments.of(kind, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void nothingIsCutAndNothingOverlaps(MechanismKind kind, int step) {
        for (int tokens : new int[] {1, 3, 18, 60}) {
            for (double[] size : new double[][] {{960, 520}, {1300, 900}, {500, 400}}) {
                StepsFigure figure = figure(FigureFixtures.random(1, tokens), kind, step, size[0], size[1]);
                SheetChecks.assertNothingIsCut(figure.scene());
                SheetChecks.assertNoLabelsOverlap(figure.scene());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void everyStepSaysWhichItIs(MechanismKind kind, int step) {
        StepsFigure figure = figure(STUDY, kind, step, 960, 520);
        String place = (step + 1) + " of " + StepsFigure.count(kind) + ": ";
        assertThat(figure.step()).isEqualTo(step);
        assertThat(words(figure)).anyMatch(text -> text.startsWith(place));
        assertThat(figure.summary()).startsWith(kind.label() + ", " + place);
    }

    @ParameterizedTest
    @EnumSource(MechanismKind.class)
    void theLastStepShowsTheWeights(MechanismKind kind) {
        StepsFigure figure = figure(STUDY, kind, StepsFigure.count(kind) - 1, 1300, 800);
        Evaluation weights = Attention.of(STUDY, kind).rows().get(0);
        for (int token : weights.support()) {
            assertThat(words(figure)).contains(ParameterText.weight(weights.weight(token), 2));
        }
    }

    @Test
    void theFirstStepShowsTheScoresAndTheNames() {
        assertThat(words(figure(STUDY, MechanismKind.OSCARMAX, 0, 1300, 800)))
                .contains("1.44", "0.96", "joint", "front", "against", "terror");
    }

    /** Where columns are just wide enough, neighbours of like height have their numbers both. */
    @ParameterizedTest
    @CsvSource({"900", "912", "924", "936"})
    void everyBarOfEighteenWordsHasItsNumber(double width) {
        double[] scores = {
            1.68, 1.73, -0.23, 0.60, 1.07, -0.76, 0.48, 0.96, 1.99, -0.60, -1.13, -0.54, 0.56, -0.57, -0.32, 0.63,
            -0.74, -0.11
        };
        Study study = FigureFixtures.study(
                Collections.nCopies(scores.length, "w"), List.of(new Row("the", scores)), Parameters.DEFAULT);
        assertThat(words(figure(study, MechanismKind.FUSEDMAX, 0, width, 430)))
                .contains(Arrays.stream(scores)
                        .mapToObj(score ->
                                String.format(Locale.ROOT, "%.2f", score).replace('-', '\u2212'))
                        .toArray(String[]::new));
    }

    @Test
    void stepsBeyondTheEndsAreTheEnds() {
        assertThat(figure(STUDY, MechanismKind.SOFTMAX, 99, 960, 520).step())
                .isEqualTo(StepsFigure.count(MechanismKind.SOFTMAX) - 1);
        assertThat(figure(STUDY, MechanismKind.SOFTMAX, -1, 960, 520).step()).isZero();
    }

    @Test
    void pointingNamesTheWordOfAColumnAlsoWhenSorted() {
        StepsFigure sorted = figure(STUDY, MechanismKind.OSCARMAX, 2, 960, 520);
        List<String> titles = IntStream.range(0, 960)
                .mapToObj(x -> sorted.pointed(x, 300))
                .flatMap(pointed -> pointed.stream().map(LiveFigure.Pointed::title))
                .distinct()
                .toList();
        assertThat(titles).hasSize(4);
        assertThat(titles.get(0)).endsWith("joint");
        assertThat(titles.get(1)).endsWith("terror");
    }

    @Test
    void anEmptySentenceSaysWhatToDo() {
        Study empty = FigureFixtures.study(List.of(), List.of(new Row("r")), Parameters.DEFAULT);
        assertThat(words(figure(empty, MechanismKind.FUSEDMAX, 2, 600, 300)))
                .anyMatch(text -> text.startsWith("Type a sentence"));
    }
}
