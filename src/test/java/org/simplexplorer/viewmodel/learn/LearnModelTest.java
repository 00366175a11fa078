package org.simplexplorer.viewmodel.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.scene.Scene;

class LearnModelTest {

    private final LearnDesk desk = new LearnDesk();

    @Test
    void nothingIsDoneBeforeTheSpaceIsShown() {
        assertThat(desk.stepped.waiting()).isZero();
        desk.shown();
        assertThat(desk.steps()).isZero();
        assertThat(desk.model.readyProperty().get()).isTrue();
        assertThat(desk.models.pictures().heatmapsProperty().get()).isNotEqualTo(Scene.EMPTY);
    }

    @Test
    void itRunsToTheEndAndThenAnew() {
        desk.shown().model.start();
        assertThat(desk.model.runningProperty().get()).isTrue();
        desk.stepped.settle();
        assertThat(desk.steps()).isEqualTo(6);
        assertThat(desk.model.runningProperty().get()).isFalse();
        desk.model.start();
        desk.stepped.settle();
        assertThat(desk.steps()).isEqualTo(6);
    }

    @Test
    void aPauseEndsWithTheRoundThatIsUnderWay() {
        desk.shown().model.start();
        desk.round();
        int before = desk.steps();
        desk.model.pause();
        desk.stepped.settle();
        assertThat(desk.steps()).isBetween(before, before + 2).isLessThan(6);
        assertThat(desk.model.runningProperty().get()).isFalse();
        desk.model.startOrPause();
        desk.stepped.settle();
        assertThat(desk.steps()).isEqualTo(6);
    }

    @Test
    void allNetworksAreAtTheSameStep() {
        desk.shown().model.start();
        desk.round();
        desk.round();
        RunState state = desk.model.stateProperty().get();
        assertThat(state.networks())
                .allSatisfy(network -> assertThat(network.curve().losses()).hasSize(desk.steps()));
    }

    @Test
    void oneStepAtATime() {
        desk.shown().model.step();
        desk.stepped.settle();
        assertThat(desk.steps()).isEqualTo(1);
        assertThat(desk.model
                        .stateProperty()
                        .get()
                        .networks()
                        .get(0)
                        .curve()
                        .at(1)
                        .step())
                .as("there is a picture of the step, though not every step is kept")
                .isEqualTo(1);
        desk.model.step();
        desk.model.step();
        desk.stepped.settle();
        assertThat(desk.steps())
                .as("the second press ends the first, which waits")
                .isBetween(2, 3);
    }

    @Test
    void whatComesLateAfterAResetIsDropped() {
        desk.shown().model.start();
        desk.round();
        desk.round();
        assertThat(desk.stepped.waiting()).as("a round waits").isEqualTo(2);
        desk.model.reset();
        assertThat(desk.steps()).isEqualTo(-1);
        desk.stepped.runFirst();
        desk.stepped.runFirst();
        assertThat(desk.steps()).as("these pieces were of the old networks").isEqualTo(-1);
        desk.stepped.settle();
        assertThat(desk.steps()).isZero();
        assertThat(desk.model.runningProperty().get()).isFalse();
    }

    @Test
    void slowSpeedsWaitForTheTimer() {
        desk.shown();
        desk.models.choices().speed().choose(Speed.ONE);
        desk.model.start();
        desk.stepped.settle();
        assertThat(desk.steps()).isEqualTo(1);
        assertThat(desk.timers).hasSize(1);
        desk.timers.remove(0).run();
        desk.stepped.settle();
        assertThat(desk.steps()).isEqualTo(2);
        desk.model.pause();
        desk.model.start();
        desk.stepped.settle();
        assertThat(desk.steps()).isEqualTo(3);
        desk.timers.remove(0).run();
        desk.stepped.settle();
        assertThat(desk.steps())
                .as("a timer from before the pause goes no further")
                .isEqualTo(3);
    }

    @Test
    void hiddenItMakesNoSteps() {
        desk.shown().model.start();
        desk.round();
        desk.model.toggle();
        desk.stepped.settle();
        assertThat(desk.steps()).isLessThan(6);
        assertThat(desk.model.runningProperty().get()).isFalse();
    }

    @Test
    void lambdaMovesDuringTheTraining() {
        desk.shown().model.start();
        desk.round();
        desk.round();
        desk.model.pause();
        desk.mechanism("fusedmax").ownProperty().set("0.05");
        desk.stepped.settle();
        RunState state = desk.model.stateProperty().get();
        assertThat(state.steps()).isPositive();
        assertThat(state.networks().get(0).curve().weighting().own()).isEqualTo(0.05);
    }

    @Test
    void theSliderAndTheNumberAgree() {
        MechanismChoice fusedmax = desk.shown().mechanism("fusedmax");
        double position = fusedmax.positionProperty().get();
        fusedmax.ownProperty().set("2");
        assertThat(fusedmax.positionProperty().get()).isGreaterThan(position);
        fusedmax.positionProperty().set(0);
        assertThat(fusedmax.ownProperty().get()).isEqualTo("0");
    }

    @Test
    void wrongChoicesAreSaidInASentence() {
        desk.shown();
        desk.mechanism("fusedmax").ownProperty().set("-1");
        assertThat(desk.model.problemProperty().get())
                .contains("fusedmax\u2019s lambda")
                .contains("-1");
        desk.mechanism("fusedmax").ownProperty().set("0.3");
        assertThat(desk.model.problemProperty().get()).isEmpty();
        desk.models.choices().stepsProperty().set("many");
        assertThat(desk.model.problemProperty().get()).contains("steps").contains("many");
        desk.models.choices().stepsProperty().set("8");
        desk.stepped.settle();
        assertThat(desk.model.problemProperty().get()).isEmpty();
        desk.model.start();
        desk.stepped.settle();
        assertThat(desk.steps()).isEqualTo(8);
    }

    @Test
    void otherMechanismsHoldFromTheNextReset() {
        desk.shown().model.start();
        desk.stepped.settle();
        desk.mechanism("softmax").chosenProperty().set(true);
        desk.stepped.settle();
        assertThat(desk.model.problemProperty().get()).contains("Reset");
        assertThat(desk.model.stateProperty().get().networks()).hasSize(2);
        desk.model.reset();
        desk.stepped.settle();
        assertThat(desk.model.stateProperty().get().networks()).hasSize(3);
        assertThat(desk.model.problemProperty().get()).isEmpty();
    }

    @Test
    void textsOfAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("moods.csv");
        Files.writeString(file, "text,label\n" + "good day,yes\nbad night,no\n".repeat(5));
        desk.shown().models.choices().task().chooseFile(file);
        desk.stepped.settle();
        assertThat(desk.models.choices().task().descriptionProperty().get()).contains("moods.csv");
        desk.model.start();
        desk.stepped.settle();
        assertThat(desk.steps()).isEqualTo(6);
        Files.writeString(folder.resolve("one.csv"), "text,label\n" + "good day,yes\n".repeat(5));
        desk.models.choices().task().chooseFile(folder.resolve("one.csv"));
        desk.stepped.settle();
        assertThat(desk.message()).contains("one.csv").contains("two classes");
        assertThat(desk.model.readyProperty().get()).isFalse();
    }
}
