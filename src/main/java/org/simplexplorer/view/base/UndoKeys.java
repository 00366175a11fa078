package org.simplexplorer.view.base;

import java.util.function.BooleanSupplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.simplexplorer.viewmodel.editing.EditModel;

/**
 * The keys of undo and redo in a text field. What is typed there and not yet part of the study is the field's own to take
 * back; what is part of it is a step of the study, as everywhere else in the window.
 */
public final class UndoKeys {

    private UndoKeys() {}

    /**
     * Gives a text field the keys.
     *
     * @param settled whether the text is part of the study as it stands
     */
    public static void install(TextInputControl field, EditModel edit, BooleanSupplier settled) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean undo = event.getCode() == KeyCode.Z && !event.isShiftDown();
            boolean redo = event.getCode() == KeyCode.Y || (event.getCode() == KeyCode.Z && event.isShiftDown());
            if (!event.isShortcutDown() || event.isAltDown() || !(undo || redo) || !settled.getAsBoolean()) {
                return;
            }
            if (undo) {
                edit.undo();
            } else {
                edit.redo();
            }
            field.end(); // where typing goes on
            event.consume();
        });
    }
}
