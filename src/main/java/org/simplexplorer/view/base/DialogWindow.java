package org.simplexplorer.view.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.simplexplorer.viewmodel.base.Appearance;

/**
 * A dialog over the workbench and inside its window, since window managers differ in what they make of a window that belongs to
 * a maximised one. Nothing below it can be reached until it is closed, and it keeps nothing alive afterwards.
 */
public final class DialogWindow {

    private static final double MARGIN = 20;
    private static final double HEAD = 50;

    private final Window owner;
    private final String title;
    private final Appearance appearance;
    private final StackPane veil = new StackPane();
    private final List<Node> below = new ArrayList<>();
    private double width = 1040;
    private double height = 640;
    private @Nullable Node focused;
    private Subscription theme = Subscription.EMPTY;
    private Runnable closing = this::hide;
    private Runnable closed = () -> {};

    /** @param owner the window that the dialog is in; its root is a stack of layers */
    public DialogWindow(Window owner, String title, Appearance appearance) {
        this.owner = owner;
        this.title = title;
        this.appearance = appearance;
    }

    /** How large the dialog is where there is room, in pixels. */
    public void setSize(double newWidth, double newHeight) {
        width = newWidth;
        height = newHeight;
    }

    /** How wide the dialog is where there is room, in pixels; it is as high as what is in it. */
    public void setWidth(double newWidth) {
        width = newWidth;
        height = Region.USE_PREF_SIZE;
    }

    /** Runs when the person closes the dialog without one of its buttons. */
    public void onCloseRequest(Runnable action) {
        closing = () -> {
            action.run();
            hide();
        };
    }

    /** Runs when the dialog was closed, however that came. */
    public void onClosed(Runnable action) {
        closed = action;
    }

    /** Shows the dialog with this in it. */
    public void show(Parent root) {
        theme = WindowTheme.follow(root, appearance);
        VBox card = new VBox(head(), root);
        card.getStyleClass().add("dialog-card");
        card.setMaxSize(width, height < 0 ? height : height + HEAD);
        VBox.setVgrow(root, Priority.ALWAYS);
        StackPane.setMargin(card, new Insets(MARGIN));
        veil.getStyleClass().add("dialog-veil");
        veil.getChildren().setAll(card);
        // Default and cancel buttons are keys of the whole window, which has keys of its own.
        Optional<Button> standard = take(root, Button::isDefaultButton, button -> button.setDefaultButton(false));
        Optional<Button> cancel = take(root, Button::isCancelButton, button -> button.setCancelButton(false));
        standard.ifPresent(button -> button.getStyleClass().add("default"));
        veil.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                standard.filter(button -> !button.isDisabled()).ifPresent(Button::fire);
            } else if (event.getCode() == KeyCode.ESCAPE) {
                cancel.ifPresentOrElse(Button::fire, closing);
            }
            if (event.getCode() != KeyCode.TAB) {
                event.consume(); // the window's own keys are not for what is below
            }
        });
        cover();
        veil.applyCss();
        veil.layout();
        firstStop(root).ifPresent(Node::requestFocus);
    }

    /** Closes the dialog. */
    public void hide() {
        if (layers().getChildren().remove(veil)) {
            below.forEach(node -> node.setDisable(false));
            below.clear();
            theme.unsubscribe();
            veil.getChildren().clear();
            if (focused != null) {
                focused.requestFocus();
                focused = null;
            }
            closed.run();
        }
    }

    /** Whether a window has a dialog open. */
    public static boolean isOpenIn(Window window) {
        return window.getScene().getRoot().getChildrenUnmodifiable().stream()
                .anyMatch(layer -> layer.getStyleClass().contains("dialog-veil"));
    }

    private void cover() {
        focused = owner.getScene().getFocusOwner();
        for (Node layer : layers().getChildren()) {
            if (!layer.isDisable()) {
                layer.setDisable(true);
                below.add(layer);
            }
        }
        layers().getChildren().add(veil);
    }

    private HBox head() {
        Label name = new Label(title);
        name.getStyleClass().add("dialog-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = new Button("", new FontIcon("fth-x"));
        close.setId("dialog-close");
        close.getStyleClass().add("flat-icon");
        close.setAccessibleText("Close");
        close.setOnAction(event -> closing.run());
        HBox head = new HBox(name, space, close);
        head.getStyleClass().add("dialog-head");
        return head;
    }

    private StackPane layers() {
        return (StackPane) owner.getScene().getRoot();
    }

    private static Optional<Button> take(Parent root, Predicate<Button> which, Consumer<Button> off) {
        Optional<Button> found = nodes(root).stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(which)
                .findFirst();
        found.ifPresent(off);
        return found;
    }

    private static Optional<Node> firstStop(Parent root) {
        return nodes(root).stream()
                .filter(node -> node.isFocusTraversable() && node.isVisible() && !node.isDisabled())
                .findFirst();
    }

    private static List<Node> nodes(Parent root) {
        List<Node> all = new ArrayList<>();
        for (Node child : root.getChildrenUnmodifiable()) {
            all.add(child);
            if (child instanceof Parent parent) {
                all.addAll(nodes(parent));
            }
        }
        return all;
    }
}
