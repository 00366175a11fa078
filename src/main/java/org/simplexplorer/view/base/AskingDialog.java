package org.simplexplorer.view.base;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.viewmodel.base.Appearance;

/** A dialog that is there while a view model asks. */
public final class AskingDialog {

    /** The controller of such a dialog. */
    public interface Content {

        /** Gives the keyboard to where it starts. */
        void focus();

        /** The window was closed without an answer. */
        void cancel();

        /** The window is closed: releases what the controller subscribed to. */
        void end();
    }

    private final Window owner;
    private final Appearance appearance;
    private final FxmlFile file;
    private final Supplier<Content> controllers;
    private @Nullable DialogWindow window;

    /** @param controllers makes the controller that the file is loaded with, anew for each question */
    public AskingDialog(Window owner, Appearance appearance, FxmlFile file, Supplier<Content> controllers) {
        this.owner = owner;
        this.appearance = appearance;
        this.file = file;
        this.controllers = controllers;
    }

    /** Shows the dialog whenever {@code asking} is true. */
    public void follow(ReadOnlyBooleanProperty asking) {
        asking.subscribe(now -> {
            if (now) {
                show();
            } else {
                hide();
            }
        });
    }

    private void show() {
        Content content = controllers.get();
        DialogWindow shown = new DialogWindow(owner, "Simplexplorer", appearance);
        shown.onCloseRequest(content::cancel);
        shown.onClosed(content::end);
        window = shown;
        shown.show(file.load(type -> content));
        content.focus();
    }

    private void hide() {
        if (window != null) {
            window.hide();
            window = null;
        }
    }
}
