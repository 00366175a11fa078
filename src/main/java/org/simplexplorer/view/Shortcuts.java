package org.simplexplorer.view;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.Modifier;
import org.simplexplorer.viewmodel.Workbench;

/** The keys of the whole window. */
final class Shortcuts {

    private final Scene scene;

    Shortcuts(Scene scene) {
        this.scene = scene;
    }

    void install(Commands commands, WorkbenchController controller, StudyWindow window) {
        Workbench workbench = commands.workbench();
        on(KeyCode.N, controller::newStudy, SHORTCUT_DOWN);
        on(KeyCode.O, commands.files()::open, SHORTCUT_DOWN);
        on(KeyCode.S, commands.files()::save, SHORTCUT_DOWN);
        on(KeyCode.S, commands.files()::saveAs, SHORTCUT_DOWN, SHIFT_DOWN);
        on(KeyCode.Z, commands::undo, SHORTCUT_DOWN);
        on(KeyCode.Z, commands::redo, SHORTCUT_DOWN, SHIFT_DOWN);
        on(KeyCode.Y, commands::redo, SHORTCUT_DOWN);
        on(KeyCode.V, commands.files()::pasteStudy, SHORTCUT_DOWN, SHIFT_DOWN);
        on(KeyCode.H, workbench.imports()::chooseHead, SHORTCUT_DOWN);
        on(KeyCode.M, workbench.transplant().transplant()::toggle, SHORTCUT_DOWN);
        on(KeyCode.K, workbench.learn().model()::toggle, SHORTCUT_DOWN);
        on(KeyCode.F, () -> controller.editTools().find(), SHORTCUT_DOWN);
        on(KeyCode.C, () -> controller.editTools().copy(), SHORTCUT_DOWN);
        on(KeyCode.V, () -> controller.editTools().paste(), SHORTCUT_DOWN);
        on(KeyCode.A, () -> controller.editTools().selectAll(), SHORTCUT_DOWN);
        on(KeyCode.E, commands.export()::exportAll, SHORTCUT_DOWN);
        on(KeyCode.L, controller::focusSentence, SHORTCUT_DOWN);
        on(KeyCode.B, () -> toggle(workbench.appearance().sidebarProperty()), SHORTCUT_DOWN);
        on(KeyCode.D, () -> toggle(workbench.appearance().darkProperty()), SHORTCUT_DOWN);
        on(KeyCode.T, controller::addTab, SHORTCUT_DOWN);
        on(KeyCode.W, window::closeTab, SHORTCUT_DOWN);
        on(KeyCode.TAB, commands.tabs()::next, SHORTCUT_DOWN);
        on(KeyCode.TAB, commands.tabs()::previous, SHORTCUT_DOWN, SHIFT_DOWN);
        on(KeyCode.J, commands.tabs()::toggleBeside, SHORTCUT_DOWN);
        on(KeyCode.Q, window::close, SHORTCUT_DOWN);
        for (KeyCode plus : List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD)) {
            on(plus, commands::zoomIn, SHORTCUT_DOWN);
        }
        on(KeyCode.EQUALS, commands::zoomIn, SHORTCUT_DOWN, SHIFT_DOWN);
        on(KeyCode.MINUS, commands::zoomOut, SHORTCUT_DOWN);
        on(KeyCode.SUBTRACT, commands::zoomOut, SHORTCUT_DOWN);
        on(KeyCode.DIGIT0, commands::fit, SHORTCUT_DOWN);
        on(KeyCode.NUMPAD0, commands::fit, SHORTCUT_DOWN);
        on(KeyCode.PAGE_DOWN, workbench.lessons()::next, SHORTCUT_DOWN);
        on(KeyCode.PAGE_UP, workbench.lessons()::back, SHORTCUT_DOWN);
        on(KeyCode.F1, controller::showHelp);
        on(KeyCode.F5, workbench.appearance()::toggleProjector);
        on(KeyCode.F11, window::toggleFullScreen);
        on(KeyCode.ESCAPE, commands::escape);
    }

    private static void toggle(BooleanProperty property) {
        property.set(!property.get());
    }

    private void on(KeyCode key, Runnable action, Modifier... modifiers) {
        scene.getAccelerators().put(new KeyCodeCombination(key, modifiers), action);
    }
}
