package org.simplexplorer.viewmodel.parameter;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.DirectThreads;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Motion;
import org.simplexplorer.viewmodel.base.SteppedFrames;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.document.OpenStudy;

/** A lambda that is played. */
class PathRunTest {

    private static final double START = 0.1;

    private static final Study STUDY = new Study(
            "three",
            "",
            List.of("a", "b", "c"),
            List.of(new Row("", 0, 0.5, 2)),
            Parameters.DEFAULT.with(MechanismKind.FUSEDMAX, START));

    private final SteppedFrames frames = new SteppedFrames();
    private final Motion motion = new Motion();
    private final Document document = new Document(0, STUDY);
    private final OpenStudy open = new OpenStudy(document, motion);
    private final Sliders sliders = new Sliders(open, motion, new Messages(), DirectThreads.make());
    private final ParameterModel fusedmax = requireNonNull(sliders.own().get("fusedmax"));
    private final ParameterModel oscarmax = requireNonNull(sliders.own().get("oscarmax"));
    private final PathRun run = fusedmax.run().orElseThrow();

    @BeforeEach
    void play() {
        motion.playWith(frames);
    }

    private double shown() {
        return open.shown().study().parameters().own(MechanismKind.FUSEDMAX);
    }

    private double kept() {
        return open.study().parameters().own(MechanismKind.FUSEDMAX);
    }

    @Test
    void runsToTheEndOfTheSliderAndBackToWhereItBegan() {
        run.toggle();
        assertThat(run.runningProperty().get()).isTrue();
        List<Double> places = new ArrayList<>();
        List<Double> lambdas = new ArrayList<>();
        while (frames.isMoving()) {
            frames.pass(0.05);
            places.add(fusedmax.positionProperty().get());
            lambdas.add(shown());
            assertThat(kept()).isEqualTo(START);
            assertThat(document.isDirty()).isFalse();
        }
        int top = places.indexOf(places.stream().max(Double::compare).orElseThrow());
        assertThat(places.get(top)).isGreaterThan(0.99);
        assertThat(lambdas.get(top))
                .isGreaterThan(fusedmax.events().orElseThrow().end());
        assertThat(places.subList(0, top)).isSorted();
        assertThat(lambdas.get(lambdas.size() - 1)).isEqualTo(START);
        assertThat(run.runningProperty().get()).isFalse();
        assertThat(open.shown().study()).isSameAs(open.study());
        assertThat(open.undoNameProperty().get()).isEmpty();
    }

    @Test
    void theFieldAndTheNextEventFollow() {
        String next = fusedmax.events().orElseThrow().nextInWords();
        run.toggle();
        frames.pass(4);
        assertThat(fusedmax.textProperty().get()).isNotEqualTo("0.100");
        assertThat(fusedmax.events().orElseThrow().nextInWords()).isNotEqualTo(next);
    }

    @Test
    void stoppedOnTheWayItStaysThereAsOneStep() {
        run.toggle();
        frames.pass(2);
        double there = shown();
        assertThat(there).isGreaterThan(START);
        run.toggle();
        assertThat(run.runningProperty().get()).isFalse();
        assertThat(frames.isMoving()).isFalse();
        assertThat(kept()).isEqualTo(there);
        assertThat(open.undoNameProperty().get()).isEqualTo("\u03bb of fusedmax");
        open.undo();
        assertThat(kept()).isEqualTo(START);
        assertThat(open.undoNameProperty().get()).isEmpty();
    }

    @Test
    void aBarThatIsDraggedTakesOverFromWhatIsSeen() {
        run.toggle();
        frames.pass(2);
        double there = shown();
        open.edit(study -> study.withRow(0, study.row(0).withScore(0, 1)));
        assertThat(run.runningProperty().get()).isFalse();
        assertThat(kept()).isEqualTo(there);
        assertThat(open.study().row(0).score(0)).isEqualTo(1);
        assertThat(frames.isMoving()).isFalse();
    }

    @Test
    void theSliderThatIsDraggedTakesOver() {
        run.toggle();
        frames.pass(2);
        fusedmax.positionProperty().set(0.25);
        assertThat(run.runningProperty().get()).isFalse();
        assertThat(fusedmax.positionProperty().get()).isCloseTo(0.25, within(0.01));
        assertThat(shown()).isEqualTo(kept());
    }

    @Test
    void undoGoesBackToWhereItBeganAndTakesTheLastStepBack() {
        open.edit(study -> study.withTitle("new"));
        run.toggle();
        frames.pass(2);
        open.undo();
        assertThat(open.study()).isEqualTo(STUDY);
        assertThat(run.runningProperty().get()).isFalse();
        frames.pass(1);
        assertThat(open.shown().study()).isEqualTo(STUDY);
    }

    @Test
    void anotherLambdaThatIsPlayedEndsIt() {
        run.toggle();
        frames.pass(2);
        oscarmax.run().orElseThrow().toggle();
        assertThat(run.runningProperty().get()).isFalse();
        frames.pass(1);
        assertThat(shown()).isEqualTo(START);
        assertThat(oscarmax.run().orElseThrow().runningProperty().get()).isTrue();
    }

    @Test
    void fromTheEndItRunsToTheOther() {
        fusedmax.positionProperty().set(1);
        double end = kept();
        run.toggle();
        double least = end;
        while (frames.isMoving()) {
            frames.pass(0.05);
            least = Math.min(least, shown());
        }
        assertThat(least).isLessThan(0.01);
        assertThat(shown()).isEqualTo(end);
    }

    @Test
    void theNextEventIsTheOneAfterWhatIsSeen() {
        run.toggle();
        frames.pass(2);
        double there = shown();
        fusedmax.events().orElseThrow().goToNext();
        assertThat(kept()).isGreaterThan(there);
        assertThat(run.runningProperty().get()).isFalse();
    }

    @Test
    void aNumberThatIsBeingTypedStays() {
        run.toggle();
        frames.pass(1);
        fusedmax.textProperty().set("0.7");
        sliders.gamma().textProperty().set("3");
        frames.pass(1);
        assertThat(fusedmax.textProperty().get()).isEqualTo("0.7");
        assertThat(sliders.gamma().textProperty().get()).isEqualTo("3");
        fusedmax.commitText();
        assertThat(kept()).isEqualTo(0.7);
    }

    @Test
    void gammaHasNoPathToRunAlong() {
        assertThat(sliders.gamma().run()).isEmpty();
    }
}
