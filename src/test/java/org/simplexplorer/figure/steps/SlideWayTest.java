package org.simplexplorer.figure.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.simplexplorer.figure.FigureFixtures;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.Focus;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

/** What is seen between two slides. */
class SlideWayTest {

    private static final Study STUDY = FigureFixtures.study(
            List.of("joint", "front", "against", "terror"),
            List.of(new Row("calls", 0.96, -0.45, -0.7, 1.44)),
            Parameters.DEFAULT.with(MechanismKind.FUSEDMAX, 0.3).with(MechanismKind.OSCARMAX, 0.1));

    private static final int SORTED = IntStream.range(0, StepsFigure.count(MechanismKind.OSCARMAX))
            .filter(step -> StepsFigure.name(MechanismKind.OSCARMAX, step).contains("sort"))
            .findFirst()
            .orElseThrow();

    private static StepsFigure figure(Study study, MechanismKind kind, int step) {
        FigureOptions options = FigureOptions.STANDARD.withSize(960, 520).withFocus(Focus.START.withStep(step));
        return StepsFigure.draw(FigureFixtures.request(study, options, kind));
    }

    private static Mark.Rect body(StepsFigure figure, int token) {
        StepsFigure.Places at = figure.places().orElseThrow();
        Mark.Rect rect = at.picture().bodies().get(token);
        return new Mark.Rect(rect.x() + at.dx(), rect.y() + at.dy(), rect.width(), rect.height(), 0, rect.fill(), null);
    }

    /** The bars on the way, without the slide around them. */
    private static List<Mark.Rect> bars(Scene scene, StepsFigure to) {
        int around = to.places().orElseThrow().slide().marks().size();
        return scene.marks().stream()
                .skip(around)
                .filter(Mark.Rect.class::isInstance)
                .map(Mark.Rect.class::cast)
                .toList();
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(MechanismKind.values()).flatMap(kind -> IntStream.range(1, StepsFigure.count(kind))
                .boxed()
                .flatMap(step -> Stream.of(Arguments.of(kind, step - 1, step), Arguments.of(kind, step, step - 1))));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void eachWordsBarGoesFromItsPlaceOnTheOneToItsPlaceOnTheOther(MechanismKind kind, int first, int second) {
        StepsFigure from = figure(STUDY, kind, first);
        StepsFigure to = figure(STUDY, kind, second);
        DoubleFunction<Scene> way = to.wayFrom(from).orElseThrow();
        List<Mark.Rect> half = bars(way.apply(0.5), to);
        assertThat(bars(way.apply(0), to)).hasSize(4);
        assertThat(bars(way.apply(1), to)).as("gone into the picture").isEmpty();
        for (int token = 0; token < 4; token++) {
            Mark.Rect a = body(from, token);
            Mark.Rect b = body(to, token);
            assertThat(bars(way.apply(0), to).get(token)).isEqualTo(a);
            assertThat(half.get(token).x()).isCloseTo((a.x() + b.x()) / 2, within(1e-9));
            assertThat(half.get(token).y()).isCloseTo((a.y() + b.y()) / 2, within(1e-9));
            assertThat(half.get(token).height()).isCloseTo((a.height() + b.height()) / 2, within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void theLastFrameHasAllThatTheSlideHas(MechanismKind kind, int first, int second) {
        StepsFigure to = figure(STUDY, kind, second);
        Scene last = to.wayFrom(figure(STUDY, kind, first)).orElseThrow().apply(1);
        assertThat(last.marks().stream().flatMap(Mark::flattened))
                .containsExactlyElementsOf(
                        to.scene().marks().stream().flatMap(Mark::flattened).toList());
    }

    @Test
    void aWordThatIsSortedGoesToItsColumn() {
        StepsFigure to = figure(STUDY, MechanismKind.OSCARMAX, SORTED);
        StepsFigure from = figure(STUDY, MechanismKind.OSCARMAX, SORTED - 1);
        assertThat(body(from, 3).x())
                .as("terror is the last word")
                .isGreaterThan(body(from, 0).x());
        assertThat(body(to, 3).x())
                .as("and has the highest score")
                .isLessThan(body(to, 0).x());
    }

    @Test
    void aWeightIsTheHeightAboveTheThreshold() {
        StepsFigure threshold = figure(STUDY, MechanismKind.SPARSEMAX, 2);
        StepsFigure weights = figure(STUDY, MechanismKind.SPARSEMAX, 3);
        double ratio = body(threshold, 0).height() / body(threshold, 3).height();
        assertThat(body(weights, 0).height() / body(weights, 3).height()).isCloseTo(ratio, within(1e-6));
        assertThat(body(weights, 1).height()).as("an exact zero").isZero();
    }

    @Test
    void thereIsNoWayFromAnotherSentenceOrMechanismOrTheSameSlide() {
        StepsFigure to = figure(STUDY, MechanismKind.SPARSEMAX, 1);
        assertThat(to.wayFrom(figure(STUDY, MechanismKind.SPARSEMAX, 1))).isEmpty();
        assertThat(to.wayFrom(figure(STUDY, MechanismKind.OSCARMAX, 0))).isEmpty();
        assertThat(to.wayFrom(figure(FigureFixtures.random(1, 4), MechanismKind.SPARSEMAX, 0)))
                .isEmpty();
        assertThat(to.wayFrom(figure(STUDY.withTitle("another"), MechanismKind.SPARSEMAX, 0)))
                .isPresent();
    }
}
