package org.simplexplorer.view.editing;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * A score as a bar from zero, with a knob to drag. All bars of a list share one scale, so that they can be compared.
 * Styled by {@code .score-bar} and its parts {@code .axis}, {@code .bar} and {@code .knob}.
 */
final class ScoreBar extends Region {

    /** Told where the knob is dragged. */
    interface Listener {

        /**
         * Told of each place that the knob is dragged to.
         *
         * @param place where along the bar, 0 (left) to 1 (right)
         */
        void draggedTo(double place);

        /**
         * Told again and again while the knob is held at an end of the bar.
         *
         * @param side -1 (left) or 1 (right)
         */
        void heldAt(int side);
    }

    private static final Duration HELD_AGAIN = Duration.millis(40);

    private static final double KNOB = 11;
    private static final double BAR = 9;
    private static final double ARROW = 12;
    private static final PseudoClass FALL = PseudoClass.getPseudoClass("fall");
    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");

    private final DoubleProperty low = new SimpleDoubleProperty(0);
    private final DoubleProperty high = new SimpleDoubleProperty(1);
    private final DoubleProperty score = new SimpleDoubleProperty(0);
    private final ReadOnlyBooleanWrapper dragging = new ReadOnlyBooleanWrapper();
    private final DoubleProperty effect = new SimpleDoubleProperty(0);
    private final Region arrow = part("effect");
    private final Region axis = part("axis");
    private final Region bar = part("bar");
    private final Region knob = part("knob");
    private final Timeline holding = new Timeline();
    private int side;

    ScoreBar(Listener listener) {
        getStyleClass().add("score-bar");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        getChildren().addAll(axis, bar, knob, arrow);
        for (DoubleProperty property : new DoubleProperty[] {low, high, score}) {
            property.subscribe(this::requestLayout);
        }
        effect.subscribe(() -> {
            pseudoClassStateChanged(FALL, effect.get() < 0);
            requestLayout();
        });
        score.subscribe(() -> {
            pseudoClassStateChanged(NEGATIVE, score.get() < 0);
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        });
        setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                dragging.set(true);
                drag(place(event), listener);
                event.consume();
            }
        });
        setOnMouseDragged(event -> {
            if (dragging.get()) {
                drag(place(event), listener);
                event.consume();
            }
        });
        setOnMouseReleased(event -> {
            holding.stop();
            dragging.set(false);
        });
        holding.setCycleCount(Animation.INDEFINITE);
        holding.getKeyFrames().add(new KeyFrame(HELD_AGAIN, event -> listener.heldAt(side)));
    }

    private void drag(double place, Listener listener) {
        side = place >= 1 ? 1 : place <= 0 ? -1 : 0;
        if (side == 0) {
            holding.stop();
        } else {
            holding.play();
        }
        listener.draggedTo(place);
    }

    DoubleProperty lowProperty() {
        return low;
    }

    DoubleProperty highProperty() {
        return high;
    }

    DoubleProperty scoreProperty() {
        return score;
    }

    /** What the weight would do, -1 to 1: an arrow at the end of the line; none for 0. */
    DoubleProperty arrowProperty() {
        return effect;
    }

    ReadOnlyBooleanProperty draggingProperty() {
        return dragging.getReadOnlyProperty();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> score.get();
            case MIN_VALUE -> low.get();
            case MAX_VALUE -> high.get();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double zero = x(0);
        double end = x(score.get());
        axis.resizeRelocate(Math.rint(zero), 0, 1, getHeight());
        bar.resizeRelocate(Math.min(zero, end), middle - BAR / 2, Math.abs(end - zero), BAR);
        double size = effect.get() == 0 ? 0 : ARROW * (0.4 + 0.6 * Math.abs(effect.get()));
        arrow.resizeRelocate(getWidth() - ARROW, middle - size / 2, size, size);
        arrow.setVisible(size > 0);
        knob.resizeRelocate(end - KNOB / 2, middle - KNOB / 2, KNOB, KNOB);
    }

    @Override
    protected double computePrefHeight(double width) {
        return KNOB + 8;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 4 * KNOB;
    }

    private double x(double value) {
        double share = (value - low.get()) / (high.get() - low.get());
        return KNOB / 2 + Math.max(0, Math.min(share, 1)) * (getWidth() - KNOB);
    }

    private double place(MouseEvent event) {
        return (event.getX() - KNOB / 2) / (getWidth() - KNOB);
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        part.setMouseTransparent(true);
        return part;
    }
}
