package org.simplexplorer.view;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.Modifier;

/** The keys of the whole window. */
final class Shortcuts {

    private final Scene scene;

    Shortcuts(Scene scene) {
        this.scene = scene;
    }

    void install(Commands commands, WorkbenchController controller, StudyWindow window) {
        on(KeyCode.N, controller::newStudy, SHORTCUT_DOWN);
        on(KeyCode.O, commands::open, SHORTCUT_DOWN);
        on(KeyCode.S, commands::save, SHORTCUT_DOWN);
        on(KeyCode.S, commands::saveAs, SHORTCUT_DOWN, SHIFT_DOWN);
        on(KeyCode.Z, commands::undo, SHORTCUT_DOWN);
        on(KeyCode.Z, commands::redo, SHORTCUT_DOWN, SHIFT_DOWN);
        on(KeyCode.Y, commands::redo, SHORTCUT_DOWN);
        on(KeyCode.V, commands::pasteStudy, SHORTCUT_DOWN, SHIFT_DOWN);
        on(KeyCode.H, commands::chooseHead, SHORTCUT_DOWN);
        on(KeyCode.F, () -> controller.editTools().find(), SHORTCUT_DOWN);
        on(KeyCode.C, () -> controller.editTools().copy(), SHORTCUT_DOWN);
        on(KeyCode.V, () -> controller.editTools().paste(), SHORTCUT_DOWN);
        on(KeyCode.A, () -> controller.editTools().selectAll(), SHORTCUT_DOWN);
        on(KeyCode.E, commands::exportAll, SHORTCUT_DOWN);
        on(KeyCode.L, controller::focusSentence, SHORTCUT_DOWN);
        on(KeyCode.B, () -> toggle(commands), SHORTCUT_DOWN);
        on(KeyCode.D, window::toggleDark, SHORTCUT_DOWN);
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
        on(KeyCode.PAGE_DOWN, commands::nextLessonStep, SHORTCUT_DOWN);
        on(KeyCode.PAGE_UP, commands::previousLessonStep, SHORTCUT_DOWN);
        on(KeyCode.F5, commands::toggleProjector);
        on(KeyCode.F11, window::toggleFullScreen);
        on(KeyCode.ESCAPE, commands::escape);
    }

    private static void toggle(Commands commands) {
        commands.sidebarProperty().set(!commands.sidebarProperty().get());
    }

    private void on(KeyCode key, Runnable action, Modifier... modifiers) {
        scene.getAccelerators().put(new KeyCodeCombination(key, modifiers), action);
    }
}
