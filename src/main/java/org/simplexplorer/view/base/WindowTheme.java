package org.simplexplorer.view.base;

import java.util.Objects;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.util.Subscription;
import org.simplexplorer.viewmodel.base.Appearance;

/**
 * The icon and the colours of every window: the theme of all controls, and the window's own style sheet, whose palette follows it.
 */
public final class WindowTheme {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private WindowTheme() {}

    /**
     * Sets what all controls look like, light or dark. To be called before there is anything to style, so that nothing gets
     * JavaFX's own theme first.
     */
    public static void set(boolean dark) {
        Application.setUserAgentStylesheet(styleSheet(dark ? "dark" : "light"));
    }

    /** Gives a window's root the colours of the theme, until the subscription ends. */
    public static Subscription follow(Parent root, Appearance appearance) {
        return appearance.darkProperty().subscribe(dark -> root.pseudoClassStateChanged(DARK, dark));
    }

    /** What a desktop shows in place of the window. */
    public static Image icon() {
        return new Image(Objects.requireNonNull(WindowTheme.class.getResource("/icon/simplexplorer.png"))
                .toExternalForm());
    }

    /** The address of the window's own style sheet. */
    public static String styleSheet() {
        return styleSheet("workbench");
    }

    private static String styleSheet(String name) {
        return Objects.requireNonNull(WindowTheme.class.getResource("/styles/" + name + ".css"), name)
                .toExternalForm();
    }
}
