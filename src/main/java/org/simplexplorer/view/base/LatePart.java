package org.simplexplorer.view.base;

import java.util.function.Supplier;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * A part of the window that is made when it is shown for the first time. Most people never see it in a session, and a part that is
 * only hidden takes as much time at the start, memory, and work in each frame as one that is shown.
 *
 * @param shown whether it is shown now
 * @param maker makes it, once
 */
public record LatePart(ObservableBooleanValue shown, Supplier<? extends Node> maker) {

    /** Shows the part in this room, which is there only while the part is. */
    public void showIn(Pane room) {
        shown.subscribe(now -> {
            if (now && room.getChildren().isEmpty()) {
                room.getChildren().add(maker.get());
            }
        });
        Showing.showWhile(BooleanExpression.booleanExpression(shown), room);
    }
}
