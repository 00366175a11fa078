package org.simplexplorer.view.base;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/** A tooltip with the whole text of a label, only where the label has no room for all of it. */
public final class CutText {

    private CutText() {}

    /** Keeps the label's tooltip in step with its text and its width. */
    public static void install(Labeled label) {
        Tooltip whole = new Tooltip();
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        whole.textProperty().bind(label.textProperty());
        whole.fontProperty().bind(label.fontProperty());
        Runnable follow = () -> label.setTooltip(label.prefWidth(-1) > label.getWidth() + 0.5 ? whole : null);
        label.widthProperty().subscribe(follow);
        label.textProperty().subscribe(follow);
        label.fontProperty().subscribe(follow);
    }
}
