package org.simplexplorer.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.study.Sample;
import org.simplexplorer.study.Samples;
import org.simplexplorer.view.StudyWindow;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.base.Threads;

/** The program with its window. Starts on a sample, so that the first thing seen is the thing itself. */
public final class DesktopProgram extends Application {

    private @Nullable Workbench running;

    @Override
    public void start(Stage stage) {
        List<Sample> samples = Samples.all();
        Threads threads = new Threads(backgroundThread(), Platform::runLater);
        Workbench workbench =
                new Workbench(samples.get(0).load(), samples, SettingsFile.place(), new AwtRuler(), threads);
        running = workbench;
        // Whatever goes wrong becomes a message; the window lives on.
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) ->
                Platform.runLater(() -> workbench.messages().failed(problem)));
        StudyWindow.show(stage, workbench, null);
        getParameters().getRaw().stream().findFirst().map(Path::of).ifPresent(file -> open(workbench, file));
    }

    private static void open(Workbench workbench, Path file) {
        if (workbench.open().dirtyProperty().get()) {
            // Work that was just restored must not be replaced unasked.
            workbench
                    .messages()
                    .tell("The unsaved work is open; \u201c" + file.getFileName() + "\u201d waits for Open.");
        } else {
            workbench.files().open(file);
        }
    }

    @Override
    public void stop() {
        if (running != null) {
            running.end();
        }
    }

    private static ExecutorService backgroundThread() {
        return Executors.newFixedThreadPool(2, work -> {
            Thread thread = new Thread(work, "background");
            thread.setDaemon(true);
            return thread;
        });
    }
}
