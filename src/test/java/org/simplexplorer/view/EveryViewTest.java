package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.model.bert.Models;
import org.simplexplorer.study.Samples;
import org.simplexplorer.view.base.FxmlFile;
import org.simplexplorer.view.editing.PiecesController;
import org.simplexplorer.view.export.ExportController;
import org.simplexplorer.view.export.ExportControllers;
import org.simplexplorer.view.files.NativeDialogs;
import org.simplexplorer.view.importing.ImportController;
import org.simplexplorer.view.panels.PanelController;
import org.simplexplorer.view.parameter.ParameterController;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.base.DirectThreads;
import org.simplexplorer.viewmodel.base.Settings;
import org.simplexplorer.viewmodel.transformer.ModelShelf;
import org.testfx.api.FxToolkit;

/** Every FXML file is a view of the list, and every view loads. */
class EveryViewTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource(FxmlFile.class)
    void loads(FxmlFile file) {
        Parent root = Calm.onInterfaceThread(() -> {
            Workbench workbench = new Workbench(
                    Samples.all().get(0).load(),
                    Samples.all(),
                    new ModelShelf(Models.BUILT_IN, Models::builtIn),
                    Settings.read(folder.resolve("settings.properties")),
                    new AwtRuler(),
                    DirectThreads.make());
            return file.load(type -> controller(type, workbench));
        });
        Parent shown = root instanceof ScrollPane scroll ? (Parent) scroll.getContent() : root;
        assertThat(shown.getChildrenUnmodifiable()).isNotEmpty();
    }

    @Test
    void theListIsComplete() throws IOException {
        try (var files = Files.list(Path.of("fxml"))) {
            List<String> found =
                    files.map(path -> path.getFileName().toString()).sorted().toList();
            assertThat(Arrays.stream(FxmlFile.values())
                            .map(file ->
                                    Path.of(file.url().getPath()).getFileName().toString())
                            .sorted())
                    .containsExactlyElementsOf(found);
        }
    }

    private static Object controller(Class<?> type, Workbench workbench) {
        Stage stage = new Stage();
        Commands commands = Commands.of(workbench, stage, new NativeDialogs(stage, workbench.appearance()));
        if (type == PanelController.class) {
            return new PanelController(
                    workbench.panels(), workbench.panels().panels().get(0), "", workbench.ruler());
        }
        if (type == ParameterController.class) {
            return new ParameterController(
                    workbench.editing().edit(),
                    workbench.sliders().gamma(),
                    new SimpleBooleanProperty(),
                    workbench.motion().movingProperty());
        }
        if (ExportControllers.make(type)) {
            ExportController dialog = new ExportController(
                    workbench.export(), workbench.messages(), workbench.ruler(), commands.export());
            return new ExportControllers(workbench.export(), dialog).apply(type);
        }
        if (type == ImportController.class) {
            return new ImportController(workbench.imports(), workbench.ruler());
        }
        if (type == HelpController.class) {
            return new HelpController(() -> {});
        }
        if (type == PiecesController.class) {
            return new PiecesController(workbench.editing().pieces());
        }
        return new Controllers(workbench, commands).apply(type);
    }
}
