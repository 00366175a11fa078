package org.simplexplorer.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.study.Sample;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.Study;
import org.simplexplorer.view.StudyWindow;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.base.Settings;
import org.simplexplorer.viewmodel.base.Threads;

/** The program with its window. Starts on a sample, so that the first thing seen is the thing itself. */
public final class DesktopProgram extends Application {

    private static final int WORKERS = 2;

    /** A disk that hangs must not keep the program from ending. */
    private static final long LAST_WRITES_SECONDS = 20;

    /** What is read before there is a window. */
    private record Start(List<Sample> samples, Study first, Settings.Stored settings) {}

    private final Threads threads = new Threads(workers(), Platform::runLater);
    private @Nullable Start start;
    private @Nullable Workbench running;

    /** Runs before {@link #start} and not on the interface thread, which never waits for the disk. */
    @Override
    public void init() {
        List<Sample> samples = Samples.all();
        start = new Start(samples, samples.get(0).load(), Settings.read(SettingsFile.place()));
    }

    @Override
    public void start(Stage stage) {
        Start read = Optional.ofNullable(start).orElseThrow();
        Workbench workbench = new Workbench(read.first(), read.samples(), read.settings(), new AwtRuler(), threads);
        running = workbench;
        // Whatever goes wrong becomes a message; the window lives on.
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) ->
                Platform.runLater(() -> workbench.messages().failed(problem)));
        StudyWindow.show(stage, workbench, null, () -> openArgument(workbench));
    }

    private void openArgument(Workbench workbench) {
        getParameters().getRaw().stream().findFirst().ifPresent(argument -> open(workbench, argument));
    }

    private static void open(Workbench workbench, String argument) {
        Path file = Path.of(argument);
        if (workbench.open().dirtyProperty().get()) {
            // Work that was just restored must not be replaced unasked.
            workbench
                    .messages()
                    .tell("The unsaved work is open; \u201c" + file.getFileName() + "\u201d waits for Open.");
        } else {
            workbench.files().open(file, workbench.tabs().here());
        }
    }

    @Override
    public void stop() {
        if (running != null) {
            running.end();
        }
        CompletableFuture.runAsync(() -> {}, threads.disk())
                .completeOnTimeout(null, LAST_WRITES_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private static ExecutorService workers() {
        return Executors.newFixedThreadPool(WORKERS, work -> {
            Thread thread = new Thread(work, "background");
            thread.setDaemon(true);
            return thread;
        });
    }
}
