package org.simplexplorer.view.base;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.simplexplorer.viewmodel.base.Appearance;

/** A window before the workbench, in the workbench's theme. It keeps nothing alive once it is closed. */
public final class DialogWindow {

    private final Stage stage = new Stage();
    private final Appearance appearance;
    private double width = 1040;
    private double height = 640;
    private Subscription theme = Subscription.EMPTY;
    private Runnable closed = () -> {};

    public DialogWindow(Window owner, String title, Appearance appearance) {
        this.appearance = appearance;
        stage.setTitle(title);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
    }

    /** The size that the window opens with, in pixels. */
    public void setSize(double newWidth, double newHeight) {
        width = newWidth;
        height = newHeight;
    }

    /** Runs when the person closes the window by the desktop's own means, before it is hidden. */
    public void onCloseRequest(Runnable action) {
        stage.setOnCloseRequest(event -> action.run());
    }

    /** Runs when the window was closed, however that came. */
    public void onClosed(Runnable action) {
        closed = action;
    }

    /** Shows the window with this in it. */
    public void show(Parent root) {
        theme = WindowTheme.follow(root, appearance);
        Scene scene = new Scene(root, width, height);
        scene.getStylesheets().add(WindowTheme.styleSheet());
        stage.setScene(scene);
        stage.setOnHidden(event -> {
            theme.unsubscribe();
            closed.run();
        });
        stage.show();
    }

    /** Closes the window. */
    public void hide() {
        stage.hide();
    }
}
