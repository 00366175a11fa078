package org.simplexplorer.view.base;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.util.Subscription;
import org.simplexplorer.viewmodel.base.Appearance;

/** The icon and the colours of every window: one style sheet, whose palette follows the theme that is chosen. */
public final class WindowTheme {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private WindowTheme() {}

    /** Gives a window's root the colours of the theme, until the subscription ends. */
    public static Subscription follow(Parent root, Appearance appearance) {
        return appearance.darkProperty().subscribe(dark -> root.pseudoClassStateChanged(DARK, dark));
    }

    /** What a desktop shows in place of the window. */
    public static Image icon() {
        return new Image(Objects.requireNonNull(WindowTheme.class.getResource("/icon/simplexplorer.png"))
                .toExternalForm());
    }

    /** The style sheet's address. */
    public static String styleSheet() {
        return Objects.requireNonNull(WindowTheme.class.getResource("/styles/workbench.css"))
                .toExternalForm();
    }
}
