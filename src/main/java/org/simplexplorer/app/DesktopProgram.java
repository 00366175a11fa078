package org.simplexplorer.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.lesson.Lesson;
import org.simplexplorer.lesson.Lessons;
import org.simplexplorer.model.bert.Models;
import org.simplexplorer.opening.StudyName;
import org.simplexplorer.study.Sample;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.Study;
import org.simplexplorer.text.Quoted;
import org.simplexplorer.view.StudyWindow;
import org.simplexplorer.view.base.FxFonts;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.base.Settings;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.transformer.ModelShelf;

/** The program with its window. Starts on a sample, so that the first thing seen is the thing itself. */
public final class DesktopProgram extends Application {

    private static final int WORKERS = 2;

    /** A disk that hangs must not keep the program from ending. */
    private static final long LAST_WRITES_SECONDS = 20;

    /**
     * What is read before there is a window.
     *
     * @param argument what the program was asked to open
     */
    private record Start(List<Sample> samples, Study first, Settings.Stored settings, Optional<StudyName> argument) {}

    private final Threads threads = new Threads(
            Executors.newFixedThreadPool(WORKERS, daemon("background")),
            Executors.newSingleThreadExecutor(daemon("disk")),
            Platform::runLater);
    private @Nullable Start start;
    private @Nullable Workbench running;

    /**
     * Runs before {@link #start} and not on the interface thread, which never waits for the disk. Fonts and lessons are read
     * meanwhile by the workers, and are there already when the window asks for them.
     */
    @Override
    public void init() {
        CompletableFuture<Void> fonts = CompletableFuture.runAsync(FxFonts::load, threads.background());
        CompletableFuture<List<Lesson>> lessons = CompletableFuture.supplyAsync(Lessons::all, threads.background());
        List<Sample> samples = Samples.all();
        start = new Start(
                samples,
                first(samples).load(),
                Settings.read(SettingsFile.place()),
                getParameters().getRaw().stream().findFirst().flatMap(StudyName::of));
        CompletableFuture.allOf(fonts, lessons).join();
    }

    /** Three words are understood at a glance. */
    private static Sample first(List<Sample> samples) {
        return Samples.named("first-lesson").orElse(samples.get(0));
    }

    @Override
    public void start(Stage stage) {
        Start read = Optional.ofNullable(start).orElseThrow();
        ModelShelf models = new ModelShelf(Models.BUILT_IN, Models::builtIn);
        Workbench workbench =
                new Workbench(read.first(), read.samples(), models, read.settings(), new AwtRuler(), threads);
        running = workbench;
        // Whatever goes wrong becomes a message; the window lives on.
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) ->
                Platform.runLater(() -> workbench.messages().failed(problem)));
        threads.background().execute(FxFonts::loadOtherScripts);
        threads.background().execute(() -> {
            boolean unwanted = SystemMotion.here().isUnwanted();
            threads.ui().execute(() -> workbench.motion().unwantedProperty().set(unwanted));
        });
        StudyWindow.show(stage, workbench, null, () -> openFirst(workbench, read.argument()));
        if (MeasuredStart.isAskedFor()) {
            MeasuredStart.of(workbench.panels());
        }
    }

    /** Without an argument, the program comes back to what was open last, unless work was just restored. */
    private static void openFirst(Workbench workbench, Optional<StudyName> argument) {
        if (argument.isPresent()) {
            open(workbench, argument.get());
        } else if (!workbench.open().document().isDirty()) {
            workbench.files().openLast(workbench.tabs().here());
        }
    }

    static void open(Workbench workbench, StudyName named) {
        boolean unsaved = workbench.open().dirtyProperty().get(); // just restored: not to be replaced unasked
        if (named instanceof StudyName.OfFile found && unsaved) {
            String name = String.valueOf(found.file().getFileName());
            workbench.messages().tell("The unsaved work is open; use Open for " + Quoted.of(name) + ".");
        } else if (named instanceof StudyName.OfFile found) {
            workbench.files().open(found.file(), workbench.tabs().here());
        } else if (named instanceof StudyName.OfSample found && unsaved) {
            String title = found.sample().title();
            workbench.messages().tell("The unsaved work is open; use Samples for " + Quoted.of(title) + ".");
        } else if (named instanceof StudyName.OfSample found) {
            int index = Samples.all().indexOf(found.sample());
            workbench.files().openSample(index, workbench.tabs().here());
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

    private static ThreadFactory daemon(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
