package org.simplexplorer.view.document;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/**
 * The title with what is said of its file beside it. Where there is too little room, the words beside it become a dot, and
 * then the title is cut, but for its first letters.
 */
final class TitleLine extends Region {

    private static final PseudoClass CUT = PseudoClass.getPseudoClass("cut");
    private static final double GAP = 6;

    /** What a field keeps free for its caret. */
    private static final double CARET = 6;

    /** Room for a dozen letters. */
    private static final double LEAST = 142;

    /** Enough to be found where there is no title. */
    private static final double EMPTY = 80;

    private final TextField title;
    private final Label whole;
    private final Label state;
    private final Label dot;

    /**
     * @param title the field
     * @param whole the title as a label, which has an ellipsis where it is cut
     * @param state what is said
     * @param dot stands for it
     */
    TitleLine(TextField title, Label whole, Label state, Label dot) {
        this.title = title;
        this.whole = whole;
        this.state = state;
        this.dot = dot;
        getChildren().setAll(title, whole, state, dot);
        whole.setMouseTransparent(true);
        title.focusedProperty().subscribe(this::requestLayout);
    }

    /** Whether the title has less room than it needs. */
    boolean isCut() {
        return title.getWidth() + 0.5 < wanted();
    }

    private double wanted() {
        return Math.max(EMPTY, Math.ceil(whole.prefWidth(-1)) + CARET);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(wanted(), LEAST) + GAP + dot.prefWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return wanted() + GAP + Math.ceil(state.prefWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return title.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        boolean said = computePrefWidth(-1) <= getWidth() + 0.5;
        Label beside = said ? state : dot;
        double width = Math.min(wanted(), getWidth() - GAP - beside.prefWidth(-1));
        state.setVisible(said);
        dot.setVisible(!said);
        title.resizeRelocate(0, 0, width, getHeight());
        boolean shortened = isCut() && !title.isFocused();
        title.pseudoClassStateChanged(CUT, shortened);
        whole.setVisible(shortened);
        whole.resizeRelocate(0, 0, width, getHeight());
        double high = beside.prefHeight(-1);
        beside.resizeRelocate(width + GAP, (getHeight() - high) / 2, beside.prefWidth(-1), high);
    }
}
