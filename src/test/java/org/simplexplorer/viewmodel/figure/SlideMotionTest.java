package org.simplexplorer.viewmodel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.base.SteppedFrames;

/** From slide to slide. */
class SlideMotionTest {

    @TempDir
    Path folder = Path.of("");

    private final SteppedFrames frames = new SteppedFrames();

    @SuppressWarnings("NullAway.Init") // set before each test
    private Workbench workbench;

    @SuppressWarnings("NullAway.Init") // set before each test
    private SingleFigureModel figure;

    @BeforeEach
    void showSteps() {
        workbench = Fixtures.workbench(folder.resolve("settings.properties"));
        workbench.motion().playWith(frames);
        figure = workbench.figure();
        figure.widthProperty().set(960);
        figure.heightProperty().set(520);
        figure.view().selectedProperty().set("Steps");
    }

    private Scene shown() {
        return figure.sceneProperty().get();
    }

    private Scene at(int step) {
        workbench.motion().enabledProperty().set(false);
        figure.focus().stepProperty().set(step);
        Scene there = shown();
        figure.focus().stepProperty().set(0);
        workbench.motion().enabledProperty().set(true);
        return there;
    }

    @Test
    void theNextSlideComesOutOfThisOne() {
        Scene first = shown();
        Scene second = at(1);
        figure.arrows().goForward();
        assertThat(figure.summaryProperty().get()).as("said at once").startsWith("fusedmax, 2 of 5: ");
        frames.pass(0.25);
        Scene half = shown();
        assertThat(half).isNotEqualTo(first).isNotEqualTo(second);
        frames.pass(0.1);
        assertThat(shown()).isNotEqualTo(half).isNotEqualTo(second);
        frames.pass(0.35);
        assertThat(shown()).isEqualTo(second);
        assertThat(frames.isMoving()).isFalse();
    }

    @Test
    void whoGoesOnBeforeItIsThereSeesTheSlideAfterIt() {
        Scene third = at(2);
        figure.arrows().goForward();
        frames.pass(0.1);
        figure.arrows().goForward();
        frames.pass(0.1);
        frames.pass(1);
        assertThat(shown()).isEqualTo(third);
        assertThat(frames.isMoving()).isFalse();
    }

    @Test
    void aScoreThatMovesIsShownAtOnce() {
        figure.arrows().goForward();
        frames.pass(0.1);
        workbench.open().edit(study -> study.withRow(0, study.row(0).withScore(0, 1.5)));
        Scene edited = shown();
        frames.pass(0.1);
        assertThat(shown()).isEqualTo(edited);
    }

    @Test
    void anotherViewEndsIt() {
        figure.arrows().goForward();
        frames.pass(0.1);
        figure.view().selectedProperty().set("Text");
        Scene text = shown();
        frames.pass(1);
        assertThat(shown()).isEqualTo(text);
    }

    @Test
    void whoWantsNoMotionHasTheSlideAtOnce() {
        Scene second = at(1);
        workbench.motion().unwantedProperty().set(true);
        figure.arrows().goForward();
        assertThat(shown()).isEqualTo(second);
        assertThat(frames.isMoving()).isFalse();
    }
}
