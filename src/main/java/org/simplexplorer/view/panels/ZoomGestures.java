package org.simplexplorer.view.panels;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.simplexplorer.viewmodel.panels.PanelModel;
import org.simplexplorer.viewmodel.panels.PanelsModel;

/**
 * What wheel, touchpad and dragging do on a heatmap: Ctrl and the wheel, or two fingers, enlarge around the pointer; when
 * something is hidden, the wheel scrolls and dragging moves the matrix. Where all is shown, only enlarging does anything.
 */
final class ZoomGestures {

    /** A notch of the wheel, 40 pixels, enlarges by a quarter. */
    private static final double PER_PIXEL = Math.log(1.25) / 40;

    private final PanelsModel panels;
    private final PanelModel panel;
    private final Node picture;
    private double dragX;
    private double dragY;
    private boolean dragging;

    ZoomGestures(PanelsModel panels, PanelModel panel, Node picture) {
        this.panels = panels;
        this.panel = panel;
        this.picture = picture;
    }

    void install() {
        picture.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        picture.addEventHandler(ZoomEvent.ZOOM, this::pinched);
        picture.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        picture.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        picture.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> letGo());
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            panels.zoomBy(Math.exp(event.getDeltaY() * PER_PIXEL), panel, event.getX(), event.getY());
        } else if (panels.zoom().zoomedProperty().get()) {
            boolean sideways = event.isShiftDown() && event.getDeltaX() == 0;
            panels.scrollBy(
                    panel, -(sideways ? event.getDeltaY() : event.getDeltaX()), -(sideways ? 0 : event.getDeltaY()));
        } else {
            return;
        }
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        panels.zoomBy(event.getZoomFactor(), panel, event.getX(), event.getY());
        event.consume();
    }

    private void pressed(MouseEvent event) {
        dragging = panels.zoom().zoomedProperty().get()
                && (event.getButton() == MouseButton.PRIMARY || event.getButton() == MouseButton.MIDDLE);
        dragX = event.getX();
        dragY = event.getY();
    }

    private void dragged(MouseEvent event) {
        if (dragging) {
            picture.setCursor(Cursor.CLOSED_HAND);
            panels.scrollBy(panel, dragX - event.getX(), dragY - event.getY());
            dragX = event.getX();
            dragY = event.getY();
        }
    }

    private void letGo() {
        dragging = false;
        picture.setCursor(Cursor.DEFAULT);
    }
}
