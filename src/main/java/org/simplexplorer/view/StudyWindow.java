package org.simplexplorer.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.util.Optional;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.view.base.AskingDialog;
import org.simplexplorer.view.base.DialogWindow;
import org.simplexplorer.view.base.FxFonts;
import org.simplexplorer.view.base.FxmlFile;
import org.simplexplorer.view.base.SharedShaper;
import org.simplexplorer.view.base.WindowFrames;
import org.simplexplorer.view.base.WindowTheme;
import org.simplexplorer.view.editing.PiecesController;
import org.simplexplorer.view.files.Dialogs;
import org.simplexplorer.view.files.NativeDialogs;
import org.simplexplorer.view.importing.ImportController;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.base.WindowPlace;
import org.simplexplorer.viewmodel.editing.PiecesModel;
import org.simplexplorer.viewmodel.importing.ImportModel;

/** The window with a workbench in it: theme, keys, title, and the question before unsaved work is closed. */
public final class StudyWindow {

    private static final PseudoClass PROJECTOR = PseudoClass.getPseudoClass("projector");
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Stage stage;
    private final Workbench workbench;
    private final Commands commands;
    private final BooleanProperty focused = new SimpleBooleanProperty();

    private StudyWindow(Stage stage, Workbench workbench, Commands commands) {
        this.stage = stage;
        this.workbench = workbench;
        this.commands = commands;
    }

    /**
     * Shows a workbench in a stage, with the desktop's own dialogs, and offers what an earlier run left behind unsaved.
     *
     * @param dialogs answers the window's questions instead, or null
     * @param afterwards runs when there was nothing to offer, or the person has answered
     */
    public static void show(Stage stage, Workbench workbench, @Nullable Dialogs dialogs, Runnable afterwards) {
        SharedShaper.borrowForever();
        FxFonts.load();
        Commands commands =
                Commands.of(workbench, stage, Optional.ofNullable(dialogs).orElseGet(() -> new NativeDialogs(stage, workbench.appearance())));
        WorkbenchController controller = Controllers.root(workbench, commands);
        Parent root = FxmlFile.WORKBENCH.load(new Controllers(workbench, commands, controller));
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.getStylesheets().add(WindowTheme.styleSheet());
        StudyWindow window = new StudyWindow(stage, workbench, commands);
        workbench.motion().playWith(new WindowFrames());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> workbench.open().hold());
        scene.addEventFilter(
                MouseEvent.MOUSE_RELEASED, event -> workbench.open().release());
        new Shortcuts(scene).install(commands, controller, window);
        workbench.appearance().darkProperty().subscribe(dark -> {
            Theme theme = dark ? new PrimerDark() : new PrimerLight();
            Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
        });
        WindowTheme.follow(root, workbench.appearance());
        workbench.appearance().projectorProperty().addListener((observable, was, projector) -> {
            root.pseudoClassStateChanged(PROJECTOR, projector);
            stage.setFullScreen(projector);
        });
        stage.titleProperty().bind(workbench.open().titleProperty().map(title -> title + " \u2014 Simplexplorer"));
        stage.setMinWidth(1000);
        stage.setMinHeight(640);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.keyCombination("F11"));
        stage.setOnCloseRequest(event -> {
            event.consume();
            window.close();
        });
        window.lookForChangesWhenFocused();
        stage.setScene(scene);
        window.place();
        followQuestions(stage, workbench);
        stage.show();
        root.requestFocus();
        commands.tabs().offerUnsaved(workbench.autosave(), afterwards);
    }

    /** Shows the dialogs that view models ask with. */
    private static void followQuestions(Stage stage, Workbench workbench) {
        ImportModel imports = workbench.imports();
        PiecesModel pieces = workbench.editing().pieces();
        new AskingDialog(
                        stage,
                        workbench.appearance(),
                        FxmlFile.IMPORT,
                        () -> new ImportController(imports, workbench.ruler()))
                .follow(imports.askingProperty());
        new AskingDialog(stage, workbench.appearance(), FxmlFile.PIECES, () -> new PiecesController(pieces))
                .follow(pieces.askingProperty());
    }

    private void lookForChangesWhenFocused() {
        focused.bind(stage.focusedProperty()); // a binding, so that the stage keeps no window alive
        focused.addListener((observable, was, is) -> {
            if (is) {
                workbench.saving().lookForChanges();
            }
        });
    }

    /** Opens where the window was when the program ended last, if there is a screen there. */
    private void place() {
        WindowPlace.read(workbench.windowProperty().get())
                .filter(was -> !Screen.getScreensForRectangle(was.x(), was.y(), was.width(), was.height())
                        .isEmpty())
                .ifPresent(was -> {
                    stage.setX(was.x());
                    stage.setY(was.y());
                    stage.setWidth(was.width());
                    stage.setHeight(was.height());
                    stage.setMaximized(was.maximized());
                });
        stage.setOnHiding(event -> workbench
                .windowProperty()
                .set(new WindowPlace(
                                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized())
                        .text()));
    }

    /** Not while a dialog waits for an answer. */
    void close() {
        if (!DialogWindow.isOpenIn(stage)) {
            commands.tabs().closeAll(stage::close);
        }
    }

    void closeTab() {
        commands.tabs().closeSelected(stage::close);
    }

    void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }
}
