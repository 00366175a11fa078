package org.simplexplorer.figure.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.simplexplorer.figure.FigureFixtures;
import org.simplexplorer.figure.SheetChecks;
import org.simplexplorer.figure.common.Arrangement;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.math.LambdaPath;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.PathEvent;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.Study;

class PathFigureTest {

    private static final Study STUDY = FigureFixtures.study(
            List.of("joint", "front", "against", "terror"),
            List.of(new Row("row", 1.44, -0.45, -0.697, 0.958)),
            Parameters.DEFAULT.with(MechanismKind.FUSEDMAX, 0.3).with(MechanismKind.OSCARMAX, 0.1));

    private static PathFigure figure(Study study, double width, double height) {
        return PathFigure.draw(FigureFixtures.request(study, width, height, MechanismKind.values()));
    }

    @ParameterizedTest
    @CsvSource({"1,300,300", "2,500,500", "3,90,100", "18,900,640", "60,640,640", "200,1300,800", "18,320,200"})
    void nothingIsCutAndNothingOverlaps(int tokens, double width, double height) {
        PathFigure figure = figure(FigureFixtures.random(1, tokens), width, height);
        SheetChecks.assertNothingIsCut(figure.scene());
        SheetChecks.assertNoLabelsOverlap(figure.scene());
    }

    @Test
    void onlyMechanismsWithALambdaHaveABand() {
        assertThat(figure(STUDY, 900, 600).bands())
                .extracting(band -> band.content().kind())
                .containsExactly(MechanismKind.FUSEDMAX, MechanismKind.OSCARMAX);
    }

    /** Also lines that rise from zero on the way; at one column of a paper. */
    @Test
    void everyLineThatCanBeSeenHasANameOrItIsSaid() {
        Study study = Samples.named("ivanov").orElseThrow().load();
        FigureOptions options = FigureOptions.STANDARD.withWidth(660);
        FigureRequest roomy = FigureFixtures.request(study, options, MechanismKind.FUSEDMAX);
        assertThat(texts(PathFigure.draw(roomy))).contains("russian", "defense", "minister", "ivanov +14");
        assertThat(roomy.notes()).isEmpty();
        FigureRequest narrow =
                FigureFixtures.request(study, FigureOptions.STANDARD.withWidth(180), MechanismKind.FUSEDMAX);
        List<String> few = texts(PathFigure.draw(narrow));
        assertThat(few).doesNotContain("ivanov +14");
        assertThat(narrow.notes()).anySatisfy(note -> assertThat(note).contains("no name for want of room"));
    }

    /** Nothing falls to zero on this path. */
    @Test
    void theKeyExplainsWhatIsDrawn() {
        Study study = Samples.named("ivanov").orElseThrow().load();
        assertThat(texts(PathFigure.draw(
                        FigureFixtures.request(study, FigureOptions.STANDARD.withWidth(660), MechanismKind.FUSEDMAX))))
                .contains("two become one", "rises from zero", "several words", "\u03bb of this figure")
                .doesNotContain("falls to zero");
    }

    @Test
    void noWordsAndNoMechanismAreSentences() {
        Study empty = FigureFixtures.study(List.of(), List.of(new Row("row")), Parameters.DEFAULT);
        assertThat(texts(figure(empty, 600, 400))).containsExactly("Type a sentence to see its path.");
        PathFigure none = PathFigure.draw(FigureFixtures.request(STUDY, 600, 400, MechanismKind.SOFTMAX));
        assertThat(texts(none)).anyMatch(text -> text.contains("fusedmax or oscarmax"));
        assertThat(none.grip(300, 200)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FUSEDMAX", "OSCARMAX"})
    void theLinesOfTheMembersGiveEveryWeightAtEveryLambda(MechanismKind kind) {
        LambdaPath path =
                kind.path(1, FigureFixtures.random(1, 12).row(0).scores()).orElseThrow();
        double most = PathPlan.mostLambda(path);
        List<PathLines.Line> lines = new PathLines(PathSource.along(path, most)).lines();
        for (int i = 0; i < 50; i++) {
            double lambda = most * (i + 0.5) / 50;
            double[] drawn = new double[12];
            for (PathLines.Line line : lines) {
                if (line.places()[0] <= lambda && lambda < line.places()[line.places().length - 1]) {
                    for (int token : path.tokens(line.block())) {
                        drawn[token] = PathPointer.weightAt(line, lambda);
                    }
                }
            }
            assertThat(drawn).containsExactly(path.weights(lambda), within(1e-9));
        }
    }

    @Test
    void draggingTheCursorSetsTheLambdaOfItsBandOnly() {
        PathFigure figure = figure(STUDY, 900, 600);
        PathFigure.Band band = figure.bands().get(0);
        double x = band.left() + band.content().axes().x(0.7);
        double y = (band.top() + band.bottom()) / 2;
        Study moved = figure.grip(x, y).orElseThrow().movedTo(STUDY, x, y);
        assertThat(moved.parameters().own(MechanismKind.FUSEDMAX)).isCloseTo(0.7, within(1e-9));
        assertThat(moved.parameters().own(MechanismKind.OSCARMAX)).isEqualTo(0.1);
        assertThat(figure.grip(x, y)
                        .orElseThrow()
                        .movedTo(STUDY, -1e6, y)
                        .parameters()
                        .own(MechanismKind.FUSEDMAX))
                .isZero();
    }

    @Test
    void sideBySideTheCursorThatIsHeldIsTheOneUnderThePointer() {
        FigureOptions strip = FigureOptions.STANDARD.withSize(900, 300).withArrangement(Arrangement.STRIP);
        PathFigure figure =
                PathFigure.draw(FigureFixtures.request(STUDY, strip, MechanismKind.FUSEDMAX, MechanismKind.OSCARMAX));
        PathFigure.Band right = figure.bands().get(1);
        double x = right.left() + right.content().axes().x(0.02);
        double y = (right.top() + right.bottom()) / 2;
        Parameters moved = figure.grip(x, y).orElseThrow().movedTo(STUDY, x, y).parameters();
        assertThat(moved.own(MechanismKind.OSCARMAX)).isCloseTo(0.02, within(1e-9));
        assertThat(moved.own(MechanismKind.FUSEDMAX))
                .isEqualTo(STUDY.parameters().own(MechanismKind.FUSEDMAX));
    }

    @Test
    void pointingAtAnEventSaysItInWords() {
        PathFigure figure = figure(STUDY, 900, 600);
        PathFigure.Band band = figure.bands().get(1);
        PathEvent event = band.content().path().events().get(0);
        double x = band.left() + band.content().axes().x(event.at());
        double y = figure.bands().get(0).top() + band.content().eventsY();
        assertThat(figure.pointed(x, y).orElseThrow().title())
                .isEqualTo("\u201cjoint\u201d + \u201cterror\u201d become one group at \u03bb = 0.482");
    }

    @Test
    void theKeyNamesTheEventsThatAreDrawn() {
        Study merging = FigureFixtures.study(List.of("a", "b"), List.of(new Row("row", 0, 0.5)), Parameters.DEFAULT);
        assertThat(texts(figure(merging, 900, 600)))
                .contains("two become one")
                .doesNotContain("falls to zero", "rises from zero");
        Study rising = FigureFixtures.study(List.of("a", "b"), List.of(new Row("row", 0, 3)), Parameters.DEFAULT);
        assertThat(texts(figure(rising, 900, 600)))
                .contains("two become one", "rises from zero")
                .doesNotContain("falls to zero");
        Study still = FigureFixtures.study(List.of("a"), List.of(new Row("row", 0)), Parameters.DEFAULT);
        assertThat(texts(figure(still, 900, 600))).doesNotContain("two become one", "falls to zero", "rises from zero");
    }

    @Test
    void pointingAtALineSaysWhoseItIs() {
        PathFigure figure = figure(STUDY, 900, 600);
        PathFigure.Band band = figure.bands().get(0);
        PathAxes axes = band.content().axes();
        double y = figure.bands().get(0).top() + axes.y(0.741);
        LiveFigure.Pointed pointed =
                figure.pointed(band.left() + axes.x(0.2), y).orElseThrow();
        assertThat(pointed.title()).isEqualTo("\u201cjoint\u201d");
        assertThat(pointed.lines()).containsExactly("\u03bb = 0.200, weight 0.741");
        assertThat(figure.pointed(band.left() + axes.x(0.2), y + 60)).isEmpty();
    }

    @Test
    void eventsAreSaidInWords() {
        List<String> tokens = Arrays.asList("a", "b", "c", "d", "e", "f");
        assertThat(PathWords.what(
                        new PathEvent(1, PathEvent.Kind.MERGE, new int[] {0, 1}, new int[] {2}),
                        MechanismKind.FUSEDMAX,
                        tokens))
                .isEqualTo("\u201ca b\u201d + \u201cc\u201d become one segment");
        assertThat(PathWords.what(
                        new PathEvent(1, PathEvent.Kind.LEAVE, new int[] {0, 1, 2, 3, 4}, new int[0]),
                        MechanismKind.OSCARMAX,
                        tokens))
                .isEqualTo("\u201ca b c d \u2026\u201d fall to zero");
        assertThat(PathWords.what(
                        new PathEvent(1, PathEvent.Kind.ENTER, new int[] {5}, new int[0]),
                        MechanismKind.OSCARMAX,
                        tokens))
                .isEqualTo("\u201cf\u201d rises from zero");
    }

    private static List<String> texts(PathFigure figure) {
        return FigureFixtures.all(Mark.Label.class, figure.scene().marks()).stream()
                .map(Mark.Label::text)
                .toList();
    }
}
