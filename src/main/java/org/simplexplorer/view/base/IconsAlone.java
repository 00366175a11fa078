package org.simplexplorer.view.base;

import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;

/** Where a bar has too little room for all words, its buttons are icons alone. */
public final class IconsAlone {

    private IconsAlone() {}

    /**
     * Gives the buttons their words, and takes them from as many as must be.
     *
     * @param buttons with an icon each; those that are known best come first
     * @param needed how wide the bar would have to be, as it is now
     */
    public static void fit(HBox bar, List<? extends Labeled> buttons, DoubleSupplier needed) {
        if (bar.getWidth() < 1) {
            return;
        }
        buttons.forEach(button -> button.setContentDisplay(ContentDisplay.LEFT));
        for (Labeled button : buttons) {
            if (needed.getAsDouble() > bar.getWidth()) {
                button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            }
        }
    }
}
