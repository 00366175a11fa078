package org.simplexplorer.view.base;

import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** In a text area a tab is no letter: the key leads on, and with Ctrl to the next study, as everywhere else. */
public final class TabKey {

    private final TextArea area;
    private boolean leaving;

    private TabKey(TextArea area) {
        this.area = area;
    }

    public static void install(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, new TabKey(area)::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || leaving) {
            return;
        }
        event.consume();
        if (event.isShortcutDown()) {
            KeyCombination keys = event.isShiftDown()
                    ? new KeyCodeCombination(KeyCode.TAB, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)
                    : new KeyCodeCombination(KeyCode.TAB, KeyCombination.SHORTCUT_DOWN);
            Optional.ofNullable(area.getScene().getAccelerators().get(keys)).ifPresent(Runnable::run);
            return;
        }
        leaving = true; // a text area leads on by Ctrl and Tab
        area.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
        leaving = false;
    }
}
