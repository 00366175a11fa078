package org.simplexplorer.view.figure;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.view.base.HintBox;
import org.simplexplorer.view.base.SceneCanvas;
import org.simplexplorer.viewmodel.figure.SingleFigureModel;
import org.simplexplorer.viewmodel.panels.Hint;

/** One picture of the chosen row, with a hint at what is pointed at. */
public final class FigureController {

    private static final String PICTURE = "Figure of the chosen row";

    private final TextRuler ruler;
    private final SingleFigureModel figure;
    private final HintBox hint = new HintBox();

    @FXML
    private ScrollPane scroll;

    @FXML
    private Pane picture;

    public FigureController(SingleFigureModel figure, TextRuler ruler) {
        this.figure = figure;
        this.ruler = ruler;
    }

    @FXML
    private void initialize() {
        picture.setId("figure-picture");
        SceneCanvas canvas = new SceneCanvas(ruler);
        canvas.shownProperty().bind(figure.sceneProperty());
        SceneCanvas overlay = new SceneCanvas(ruler);
        overlay.setMouseTransparent(true);
        picture.getChildren().addAll(canvas, overlay, hint);
        scroll.viewportBoundsProperty().subscribe(bounds -> {
            figure.widthProperty().set(Math.floor(bounds.getWidth()));
            figure.heightProperty().set(Math.floor(bounds.getHeight()));
        });
        figure.sceneProperty().subscribe(scene -> picture.setPrefHeight(scene.height()));
        overlay.shownProperty().bind(figure.pointer().overlayProperty());
        figure.pointer().hintProperty().subscribe(this::show);
        picture.accessibleTextProperty().bind(figure.summaryProperty().map(words -> words.isEmpty() ? PICTURE : words));
        // The arrow keys go through the steps at once, and still do after a button was used.
        figure.view().selectedProperty().addListener((observable, was, is) -> takeKeys());
        figure.focus().stepProperty().addListener((observable, was, is) -> takeKeys());
        // The scroll pane takes its content into the window when it is laid out first.
        picture.sceneProperty().addListener((observable, was, is) -> takeKeys());
    }

    private void takeKeys() {
        if (figure.arrows().goThroughSteps()) {
            Platform.runLater(picture::requestFocus);
        }
    }

    private void show(@Nullable Hint said) {
        if (said == null) {
            hint.hide();
        } else {
            hint.show(said.title(), said.lines(), said.x(), said.y(), said.cellHeight());
        }
    }

    @FXML
    private void moved(MouseEvent event) {
        figure.pointer().pointAt(event.getX(), event.getY());
        picture.setCursor(figure.canGrab(event.getX(), event.getY()) ? Cursor.HAND : Cursor.DEFAULT);
    }

    @FXML
    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return; // the window's keys
        }
        switch (event.getCode()) {
            case LEFT, PAGE_UP -> figure.arrows().goBack();
            case RIGHT, PAGE_DOWN, SPACE -> figure.arrows().goForward();
            default -> {
                return;
            }
        }
        event.consume();
    }

    @FXML
    private void away() {
        figure.pointer().pointAway();
    }

    @FXML
    private void pressed(MouseEvent event) {
        picture.requestFocus();
        figure.grab(event.getX(), event.getY());
        event.consume(); // or the pane around takes the keys
    }

    @FXML
    private void dragged(MouseEvent event) {
        figure.drag(event.getX(), event.getY());
    }

    @FXML
    private void released() {
        figure.drop();
    }
}
