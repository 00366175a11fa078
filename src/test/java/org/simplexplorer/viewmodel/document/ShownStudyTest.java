package org.simplexplorer.viewmodel.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.Motion;
import org.simplexplorer.viewmodel.base.SteppedFrames;

/** What is shown between one study and the next. */
class ShownStudyTest {

    private static final Study START = new Study(
            "three",
            "",
            List.of("a", "b", "c"),
            List.of(new Row("one", 0, 1, 2), new Row("two", 3, 3, 3)),
            Parameters.DEFAULT.withGamma(1).with(MechanismKind.FUSEDMAX, 1));

    private final SteppedFrames frames = new SteppedFrames();
    private final Motion motion = new Motion();
    private final Document document = new Document(0, START);
    private final OpenStudy open = new OpenStudy(document, motion);
    private final ShownStudy shown = open.shown();
    private final List<Study> opened = new ArrayList<>();
    private final List<Study> seen = new ArrayList<>();

    @BeforeEach
    void follow() {
        motion.playWith(frames);
        document.studyProperty().subscribe((was, is) -> opened.add(is));
        shown.onChange(() -> seen.add(shown.study()));
    }

    private void setLambda(double lambda) {
        open.edit(study -> study.withParameters(study.parameters().with(MechanismKind.FUSEDMAX, lambda)));
    }

    private double lambda() {
        return shown.study().parameters().own(MechanismKind.FUSEDMAX);
    }

    private double openLambda() {
        return open.study().parameters().own(MechanismKind.FUSEDMAX);
    }

    @Test
    void anEditIsShownAtOnce() {
        setLambda(3);
        assertThat(seen).containsExactly(open.study());
        assertThat(frames.isMoving()).isFalse();
    }

    @Test
    void aCommandIsDoneAtOnceAndShownOnTheWay() {
        shown.glide(() -> setLambda(3));
        assertThat(openLambda()).isEqualTo(3);
        assertThat(lambda()).isEqualTo(1);
        frames.pass(0.25);
        assertThat(lambda()).isEqualTo(2);
        frames.pass(0.1);
        assertThat(lambda()).isBetween(2.0, 3.0);
        frames.pass(0.15);
        assertThat(shown.study()).isSameAs(open.study());
        assertThat(frames.isMoving()).isFalse();
        assertThat(opened).as("what the document has held").hasSize(1);
    }

    @Test
    void nobodyWhoIsToldOfTheOpenStudySeesOneOfAnotherShape() {
        Study larger =
                new Study("two", "", List.of("a", "b", "c", "d"), List.of(Row.zeros("one", 4)), Parameters.DEFAULT);
        open.studyProperty()
                .subscribe(study -> assertThat(shown.study().tokens()).isEqualTo(study.tokens()));
        shown.glide(() -> document.replace(larger, Origin.none(larger)));
        assertThat(shown.study()).isSameAs(larger);
        assertThat(frames.isMoving()).isFalse();
    }

    @Test
    void scoresAreOnStraightLinesAndRowsThatStayAreTheSame() {
        shown.glide(() -> open.edit(study -> study.withRow(0, study.row(0).withScores(4, 1, -2))));
        frames.pass(0.25);
        assertThat(shown.study().row(0).scores()).containsExactly(2, 1, 0);
        assertThat(shown.study().row(1)).isSameAs(open.study().row(1));
    }

    @Test
    void gammaMovesByEqualFactors() {
        shown.glide(
                () -> open.edit(study -> study.withParameters(study.parameters().withGamma(16))));
        frames.pass(0.25);
        assertThat(shown.study().parameters().gamma()).isCloseTo(4, within(1e-12));
    }

    @Test
    void anotherSampleOfTheSameShapeHasItsOwnWordsFromTheStart() {
        Study other = new Study(
                "other",
                "",
                List.of("x", "y", "z"),
                List.of(new Row("eins", 0, 1, 4), new Row("zwei", 0, 0, 0)),
                START.parameters());
        shown.glide(() -> document.replace(other, Origin.none(other)));
        assertThat(shown.study().title()).isEqualTo("other");
        assertThat(shown.study().tokens()).containsExactly("x", "y", "z");
        assertThat(shown.study().row(0)).isEqualTo(new Row("eins", 0, 1, 2));
        frames.pass(0.25);
        assertThat(shown.study().row(0)).isEqualTo(new Row("eins", 0, 1, 3));
        assertThat(shown.study().row(1)).isEqualTo(new Row("zwei", 1.5, 1.5, 1.5));
    }

    @Test
    void aDragTakesOverInTheMiddle() {
        shown.glide(() -> setLambda(3));
        frames.pass(0.25);
        open.hold();
        setLambda(0.5);
        assertThat(lambda()).isEqualTo(0.5);
        assertThat(frames.isMoving()).isFalse();
        frames.pass(1);
        assertThat(lambda()).isEqualTo(0.5);
    }

    @Test
    void aSecondCommandGoesOnFromWhatIsShown() {
        shown.glide(() -> setLambda(3));
        frames.pass(0.25);
        shown.glide(() -> setLambda(0));
        assertThat(lambda()).isEqualTo(2);
        frames.pass(0.25);
        assertThat(lambda()).isEqualTo(1);
        frames.pass(0.25);
        assertThat(lambda()).isZero();
        assertThat(frames.isMoving()).isFalse();
    }

    @Test
    void whatIsTakenBackIsOneStepAndShownInMotion() {
        setLambda(3);
        open.undo();
        assertThat(openLambda()).isEqualTo(1);
        assertThat(document.isDirty()).isFalse();
        frames.pass(0.25);
        assertThat(lambda()).isEqualTo(2);
        assertThat(document.isDirty()).as("half way").isFalse();
        assertThat(open.undoNameProperty().get()).isEmpty();
        frames.pass(0.25);
        assertThat(lambda()).isEqualTo(1);
        open.redo();
        frames.pass(0.25);
        assertThat(lambda()).isEqualTo(2);
        assertThat(openLambda()).isEqualTo(3);
    }

    @Test
    void anEditInTheMiddleStartsFromTheOpenStudy() {
        shown.glide(() -> setLambda(3));
        frames.pass(0.25);
        open.edit(study -> study.withRow(0, study.row(0).withScore(0, 5)));
        assertThat(openLambda()).isEqualTo(3);
        assertThat(shown.study()).isSameAs(open.study());
    }

    @Test
    void anotherTabIsThereAtOnce() {
        shown.glide(() -> setLambda(3));
        frames.pass(0.25);
        open.show(new Document(1, START.withTitle("beside")));
        assertThat(shown.study()).isSameAs(open.study());
        assertThat(shown.study().title()).isEqualTo("beside");
        assertThat(frames.isMoving()).isFalse();
    }

    @Test
    void withoutMotionNothingIsBetween() {
        motion.unwantedProperty().set(true);
        shown.glide(() -> setLambda(3));
        open.undo();
        assertThat(seen)
                .extracting(study -> study.parameters().own(MechanismKind.FUSEDMAX))
                .containsExactly(3.0, 1.0);
    }

    @Test
    void aVeryLargeStudyIsThereAtOnce() {
        List<String> tokens = IntStream.range(0, 500).mapToObj(i -> "t" + i).toList();
        List<Row> rows =
                IntStream.range(0, 500).mapToObj(i -> Row.zeros("r" + i, 500)).toList();
        open.show(new Document(1, new Study("large", "", tokens, rows, Parameters.DEFAULT)));
        shown.glide(() -> setLambda(3));
        assertThat(lambda()).isEqualTo(3);
        assertThat(frames.isMoving()).isFalse();
    }

    @Test
    void aTitleDoesNotMove() {
        shown.glide(() -> open.edit(study -> study.withTitle("new")));
        assertThat(shown.study().title()).isEqualTo("new");
        assertThat(frames.isMoving()).isFalse();
    }
}
