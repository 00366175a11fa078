package org.simplexplorer.view.base;

import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;

/** Parts of the window that are there at times only. */
public final class Showing {

    private Showing() {}

    /** Otherwise the part takes no room either. */
    public static void showWhile(BooleanExpression condition, Node part) {
        part.visibleProperty().bind(condition);
        part.managedProperty().bind(condition);
    }
}
