package org.simplexplorer.view;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
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

    /** The last touch was of a key: only then is the focus shown, since a pointer shows for itself where it is. */
    private static final PseudoClass BY_KEYS = PseudoClass.getPseudoClass("by-keys");

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    /** On a smaller screen the first window takes all of it, on a larger one this part. */
    private static final double ROOMY_WIDTH = 1440;

    private static final double ROOMY_HEIGHT = 900;
    private static final double FIRST_PART = 0.85;

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
        workbench.appearance().darkProperty().subscribe(WindowTheme::set);
        Commands commands = Commands.of(
                workbench,
                stage,
                Optional.ofNullable(dialogs).orElseGet(() -> new NativeDialogs(stage, workbench.appearance())));
        Controllers controllers = new Controllers(workbench, commands);
        WorkbenchController controller = controllers.root();
        Parent root = FxmlFile.WORKBENCH.load(controllers);
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.getStylesheets().add(WindowTheme.styleSheet());
        StudyWindow window = new StudyWindow(stage, workbench, commands);
        workbench.motion().playWith(new WindowFrames());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> workbench.open().hold());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> root.pseudoClassStateChanged(BY_KEYS, false));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> root.pseudoClassStateChanged(BY_KEYS, true));
        scene.addEventFilter(
                MouseEvent.MOUSE_RELEASED, event -> workbench.open().release());
        new Shortcuts(scene).install(commands, controller, window);
        WindowTheme.follow(root, workbench.appearance());
        workbench.appearance().projectorProperty().addListener((observable, was, projector) -> {
            root.pseudoClassStateChanged(PROJECTOR, projector);
            stage.setFullScreen(projector);
        });
        stage.titleProperty().bind(workbench.open().titleProperty().map(title -> title + " \u2014 Simplexplorer"));
        stage.getIcons().add(WindowTheme.icon());
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
        commands.tabs().offerUnsaved(workbench.safekeeping().autosave(), afterwards);
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
                workbench.safekeeping().saving().lookForChanges();
            }
        });
    }

    /** Where the window opens the first time. */
    static WindowPlace first(Rectangle2D screen) {
        boolean roomy = screen.getWidth() >= ROOMY_WIDTH && screen.getHeight() >= ROOMY_HEIGHT;
        double width = roomy ? FIRST_PART * screen.getWidth() : screen.getWidth();
        double height = roomy ? FIRST_PART * screen.getHeight() : screen.getHeight();
        return new WindowPlace(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height,
                !roomy);
    }

    /** Opens where the window was when the program ended last, if there is a screen there. */
    private void place() {
        Optional<WindowPlace> last = WindowPlace.read(workbench.windowProperty().get());
        last.or(() -> Optional.of(first(Screen.getPrimary().getVisualBounds())))
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
