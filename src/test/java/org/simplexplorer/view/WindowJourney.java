package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.model.bert.Models;
import org.simplexplorer.study.Samples;
import org.simplexplorer.view.files.Dialogs;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.base.Settings;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.transformer.ModelShelf;
import org.testfx.api.FxRobot;

/** A real (headless) window on the first sample, driven by mouse and keyboard, whose questions the test answers. */
@ExtendWith(JourneyExtension.class)
abstract class WindowJourney {

    @TempDir
    Path folder;

    protected @Nullable Path answer;
    protected Dialogs.Unsaved unsaved = Dialogs.Unsaved.DISCARD;
    protected Dialogs.Changed changed = Dialogs.Changed.CANCEL;
    protected Dialogs.LeftBehind leftBehind = Dialogs.LeftBehind.LATER;
    protected int questions;

    @SuppressWarnings("NullAway.Init") // set before each test
    protected Stage stage;

    @SuppressWarnings("NullAway.Init") // set before each test
    protected Workbench workbench;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Workers workers;

    @SuppressWarnings("NullAway.Init") // set before each test
    protected Calm calm;

    @SuppressWarnings("NullAway.Init") // set before each test
    protected Hand hand;

    /** Answers every question with {@link #answer} and {@link #unsaved}. */
    protected @Nullable Path modelFolder;

    protected @Nullable Path sentencesFile;

    protected final Dialogs dialogs = new Dialogs() {
        @Override
        public Optional<Path> openSentences() {
            return Optional.ofNullable(sentencesFile);
        }

        @Override
        public Optional<Path> openTexts() {
            return Optional.ofNullable(answer);
        }

        @Override
        public Optional<Path> openModel() {
            return Optional.ofNullable(modelFolder);
        }

        @Override
        public Optional<Path> openStudy() {
            return Optional.ofNullable(answer);
        }

        @Override
        public Optional<Path> saveStudy(String suggestedName) {
            return Optional.ofNullable(answer);
        }

        @Override
        public Optional<Path> exportFigure(String suggestedName, List<String> suffixes) {
            return Optional.ofNullable(answer);
        }

        @Override
        public Changed changedOutside(String fileName) {
            questions++;
            return changed;
        }

        @Override
        public LeftBehind leftBehind(String title, Instant changed) {
            questions++;
            return leftBehind;
        }

        @Override
        public Unsaved unsavedChanges(String title) {
            questions++;
            return unsaved;
        }
    };

    /** Called by the extension, which lends the test the hand. */
    void openWindow() {
        workers = new Workers();
        calm = new Calm(workers);
        Calm.onInterfaceThread(() -> {
            workbench = new Workbench(
                    Samples.all().get(0).load(),
                    Samples.all(),
                    new ModelShelf(Models.BUILT_IN, Models::builtIn),
                    Settings.read(folder.resolve("settings.properties")),
                    new AwtRuler(),
                    new Threads(workers, workers.disk(), Platform::runLater));
            workbench.motion().enabledProperty().set(false);
            workbench.appearance().welcomedProperty().set(true);
            workbench.appearance().expertNumbersProperty().set(true);
            stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            StudyWindow.show(stage, workbench, dialogs, () -> {});
            stage.setWidth(1280);
            stage.setHeight(800);
            return stage;
        });
        hand = new Hand(calm);
        hand.moveTo(stage.getScene().getRoot());
    }

    @AfterEach
    void closeWindow() {
        hand.letGo();
        workers.close();
        List<String> unstyled = Calm.onInterfaceThread(() -> {
            List<String> found = StyledNodes.unstyled();
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return found;
        });
        calm.await();
        assertThat(unstyled).as("nodes whose style the theme leaves out").isEmpty();
    }

    /** Gives the window another size, in pixels. */
    void resize(double width, double height) {
        hand.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    static void shortcut(FxRobot robot, KeyCode key) {
        robot.push(KeyCode.CONTROL, key);
    }

    static String facts(FxRobot robot, String panel) {
        return robot.from(robot.lookup("#panel-" + panel))
                .lookup("#facts")
                .queryAs(Label.class)
                .getText();
    }

    static WritableImage picture(FxRobot robot, String panel) {
        return snapshot(robot.lookup("#picture-" + panel).query());
    }

    static WritableImage snapshot(Node node) {
        return Calm.onInterfaceThread(() -> node.snapshot(new SnapshotParameters(), null));
    }

    static long colours(FxRobot robot, String panel) {
        WritableImage image = picture(robot, panel);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        return IntStream.range(0, width * height)
                .map(i -> image.getPixelReader().getArgb(i % width, i / width))
                .distinct()
                .count();
    }

    static boolean same(WritableImage a, WritableImage b) {
        for (int y = 0; y < (int) a.getHeight(); y++) {
            for (int x = 0; x < (int) a.getWidth(); x++) {
                if (a.getPixelReader().getArgb(x, y) != b.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Waits for what comes by itself after a while; what follows a touch of mouse or keyboard is there already. */
    void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Calm.MOST_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not happen within a minute");
            }
            calm.await();
        }
    }
}
