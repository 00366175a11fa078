package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.model.bert.Models;
import org.simplexplorer.study.Samples;
import org.simplexplorer.view.files.Dialogs;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.base.DirectThreads;
import org.simplexplorer.viewmodel.base.Settings;
import org.simplexplorer.viewmodel.transformer.ModelShelf;
import org.testfx.api.FxRobot;

/** Work that was left behind, the last files, and what went wrong. */
class SafetyJourneyTest extends WindowJourney {

    @Test
    void workThatWasLeftBehindIsOfferedAtTheStart(FxRobot robot) throws Exception {
        robot.clickOn("#bar-0").type(KeyCode.RIGHT);
        double score = workbench.open().row().score(0);
        Path own = folder.resolve("unsaved");
        await(() -> copies(own).stream().anyMatch(copy -> holds(copy, score)));
        // As a program that was killed leaves it: no process of this number runs.
        Files.copy(copies(own).get(0), own.resolve("999999999999999-1-0.unsaved"));
        leftBehind = Dialogs.LeftBehind.OPEN;
        Workbench next = new Workbench(
                Samples.all().get(0).load(),
                Samples.all(),
                new ModelShelf(Models.BUILT_IN, Models::builtIn),
                Settings.read(folder.resolve("settings.properties")),
                new AwtRuler(),
                DirectThreads.make());
        robot.interact(() -> {
            Stage second = new Stage();
            StudyWindow.show(second, next, dialogs, () -> {});
            second.hide();
        });
        assertThat(questions).isEqualTo(1);
        assertThat(next.open().row().score(0)).isEqualTo(score);
        assertThat(next.open().dirtyProperty().get()).isTrue();
    }

    private static List<Path> copies(Path folder) {
        File[] files = folder.toFile().listFiles((where, name) -> name.endsWith(".unsaved"));
        return files == null ? List.of() : Stream.of(files).map(File::toPath).toList();
    }

    private static boolean holds(Path copy, double score) {
        try {
            return Files.readString(copy).contains(String.valueOf(score));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFileIsOpenedAgainFromTheLastOnes(FxRobot robot) {
        answer = folder.resolve("mine.json");
        shortcut(robot, KeyCode.S);
        await(() -> !workbench.files().recent().files().isEmpty());
        robot.interact(() -> workbench.files().openSample(2, workbench.tabs().here()));
        await(() -> workbench.open().fileProperty().get() == null);
        robot.clickOn(robot.from(robot.lookup("#openButton"))
                        .lookup(".arrow-button")
                        .<Node>query())
                .clickOn("#recent-0");
        await(() -> Objects.equals(answer, workbench.open().fileProperty().get()));
    }

    @Test
    void theNextStartHasTheLastFilesInItsMenu(FxRobot robot) {
        answer = folder.resolve("mine.json");
        shortcut(robot, KeyCode.S);
        await(() -> !workbench.files().recent().files().isEmpty());
        workbench.end();
        calm.await();
        Workbench next = new Workbench(
                Samples.all().get(0).load(),
                Samples.all(),
                new ModelShelf(Models.BUILT_IN, Models::builtIn),
                Settings.read(folder.resolve("settings.properties")),
                new AwtRuler(),
                DirectThreads.make());
        SplitMenuButton menu = Calm.onInterfaceThread(() -> {
            Stage second = new Stage();
            StudyWindow.show(second, next, dialogs, () -> {});
            SplitMenuButton open = (SplitMenuButton) second.getScene().lookup("#openButton");
            second.hide();
            return open;
        });
        assertThat(menu.getItems()).extracting(MenuItem::getId).contains("recent-0");
    }

    @Test
    void aFileThatAnotherProgramChangedIsNotOverwrittenUnasked(FxRobot robot) throws Exception {
        Path file = folder.resolve("mine.json");
        answer = file;
        shortcut(robot, KeyCode.S);
        await(() -> Files.exists(file) && !workbench.open().dirtyProperty().get());
        String changedText = Files.readString(file).replace("\"gamma\"", " \"gamma\"");
        Files.writeString(file, changedText);
        robot.interact(() -> workbench.safekeeping().saving().lookForChanges());
        await(() -> robot.lookup("#message").query().isVisible());
        robot.clickOn("#bar-0").type(KeyCode.RIGHT);
        shortcut(robot, KeyCode.S);
        await(() -> questions == 1);
        assertThat(file).hasContent(changedText);
        changed = Dialogs.Changed.OVERWRITE;
        shortcut(robot, KeyCode.S);
        await(() -> !workbench.open().dirtyProperty().get());
        assertThat(Files.readString(file)).isNotEqualTo(changedText);
        robot.clickOn("#bar-0").type(KeyCode.RIGHT);
        shortcut(robot, KeyCode.S);
        await(() -> !workbench.open().dirtyProperty().get());
        assertThat(questions).as("its own writing is no change").isEqualTo(2);
    }

    @Test
    void weightsAreTakenBackToScoresOnRequest(FxRobot robot) throws Exception {
        answer = Files.writeString(folder.resolve("weights.json"), """
                {"simplexplorer": 1, "source": ["a", "b"], "rows": [{"label": "r", "scores": [0.75, 0.25]}]}""");
        shortcut(robot, KeyCode.O);
        await(() -> robot.lookup("#messageOffer").query().isVisible());
        robot.clickOn("#messageOffer");
        assertThat(workbench.open().row().score(0)).isEqualTo(Math.log(0.75));
        assertThat(workbench.open().dirtyProperty().get()).isTrue();
        assertThat(robot.lookup("#messageOffer").query().isVisible()).isFalse();
    }

    @Test
    void aFailureCanBeCopied(FxRobot robot) {
        robot.interact(() -> workbench.messages().failed(new IllegalStateException("the pen broke")));
        robot.clickOn("#messageDetails");
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .contains("the pen broke", "IllegalStateException", "Java "));
    }
}
