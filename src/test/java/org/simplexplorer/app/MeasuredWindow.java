package org.simplexplorer.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.stage.Stage;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.figure.FigureFixtures;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.model.bert.Models;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.Samples;
import org.simplexplorer.view.StudyWindow;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.base.Settings;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.panels.PanelModel;
import org.simplexplorer.viewmodel.parameter.ParameterModel;
import org.simplexplorer.viewmodel.transformer.ModelShelf;

/** The program's window with a study of random scores, whose slider of fusedmax's lambda can be dragged. */
final class MeasuredWindow {

    static final int WIDTH = 1440;
    static final int HEIGHT = 900;

    /** Longer than anything takes. */
    private static final long MOST_MINUTES = 60;

    private final ExecutorService background = Executors.newFixedThreadPool(2);
    private final ExecutorService disk = Executors.newSingleThreadExecutor();
    private final Workbench workbench;
    private final Stage stage;

    /** @param folder for settings and copies of unsaved work */
    MeasuredWindow(int rows, int tokens, Path folder) throws Exception {
        workbench = onInterfaceThread(() -> new Workbench(
                FigureFixtures.random(rows, tokens),
                Samples.all(),
                new ModelShelf(Models.BUILT_IN, Models::builtIn),
                Settings.read(folder.resolve("settings.properties")),
                new AwtRuler(),
                new Threads(background, disk, Platform::runLater)));
        stage = onInterfaceThread(() -> {
            workbench.appearance().welcomedProperty().set(true);
            Stage shown = new Stage();
            StudyWindow.show(shown, workbench, null, () -> {});
            shown.setX(0);
            shown.setY(0);
            shown.setWidth(WIDTH);
            shown.setHeight(HEIGHT);
            return shown;
        });
    }

    /** Drags the slider while a view is shown, and tells how long each of its places took. */
    Times drag(FigureKind view, int steps) throws Exception {
        ReadOnlyObjectProperty<Scene> picture = onInterfaceThread(() -> {
            workbench.figure().view().choose(view);
            return workbench.figure().showsPanels()
                    ? heatmap(MechanismKind.FUSEDMAX).sceneProperty()
                    : workbench.figure().sceneProperty();
        });
        ParameterModel lambda = Objects.requireNonNull(workbench.sliders().own().get(MechanismKind.FUSEDMAX.label()));
        return SliderDrag.through(lambda.positionProperty(), picture, steps).get(MOST_MINUTES, TimeUnit.MINUTES);
    }

    private PanelModel heatmap(MechanismKind kind) {
        return workbench.panels().shown().stream()
                .filter(panel -> panel.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static <T> T onInterfaceThread(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(MOST_MINUTES, TimeUnit.MINUTES);
    }

    void close() throws Exception {
        onInterfaceThread(() -> {
            workbench.end();
            stage.hide();
            return true;
        });
        background.shutdown();
        disk.shutdown();
    }
}
