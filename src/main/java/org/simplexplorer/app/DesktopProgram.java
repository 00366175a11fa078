package org.simplexplorer.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.study.Sample;
import org.simplexplorer.study.Samples;
import org.simplexplorer.view.StudyWindow;
import org.simplexplorer.viewmodel.Threads;
import org.simplexplorer.viewmodel.Workbench;

/** The program with its window. Starts on a sample, so that the first thing seen is the thing itself. */
public final class DesktopProgram extends Application {

    @Override
    public void start(Stage stage) {
        List<Sample> samples = Samples.all();
        Threads threads = new Threads(backgroundThread(), Platform::runLater);
        Workbench workbench =
                new Workbench(samples.get(0).load(), samples, SettingsFile.place(), new AwtRuler(), threads);
        // Whatever goes wrong becomes a message; the window lives on.
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) ->
                Platform.runLater(() -> workbench.messages().failed(problem)));
        StudyWindow.show(stage, workbench, null);
        getParameters().getRaw().stream().findFirst().map(Path::of).ifPresent(workbench.files()::open);
    }

    private static ExecutorService backgroundThread() {
        return Executors.newFixedThreadPool(2, work -> {
            Thread thread = new Thread(work, "background");
            thread.setDaemon(true);
            return thread;
        });
    }
}
