package org.simplexplorer.viewmodel.base;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.simplexplorer.figure.common.ColourScale;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.scene.Ramp;

/** How figures look on screen: light or dark, and the one colour scale of all panels. */
public final class Appearance {

    /** No letters in the window are smaller, in pixels, and on a projector none than the second. */
    private static final double SMALLEST = 12;

    private static final double SMALLEST_PROJECTED = 22;

    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final BooleanProperty projector = new SimpleBooleanProperty();
    private final BooleanProperty expertNumbers = new SimpleBooleanProperty();
    private final BooleanProperty welcomed = new SimpleBooleanProperty();
    private final BooleanProperty sidebar = new SimpleBooleanProperty(true);
    private final ObjectProperty<Double> scaleTop = new SimpleObjectProperty<>(1.0);
    private double suggested = 1;
    private final ObjectBinding<FigureStyle> style =
            Bindings.createObjectBinding(this::makeStyle, dark, scaleTop, projector);

    public BooleanProperty darkProperty() {
        return dark;
    }

    /** Whether the window is for a class: large letters and thick lines. */
    public BooleanProperty projectorProperty() {
        return projector;
    }

    /** Shows the chosen view and the sliders alone, large, for a class; or the whole window again. */
    public void toggleProjector() {
        projector.set(!projector.get());
    }

    /** Whether numbers for experts are shown below the panels, and not only while one points there. */
    public BooleanProperty expertNumbersProperty() {
        return expertNumbers;
    }

    /** Whether the person has seen what one can begin with, and needs no more of it. */
    public BooleanProperty welcomedProperty() {
        return welcomed;
    }

    /** Whether the sidebar is unfolded. */
    public BooleanProperty sidebarProperty() {
        return sidebar;
    }

    /** By how much letters and lines are larger than for one reader. */
    public double magnification() {
        return smallest() / SMALLEST;
    }

    /** The size of the smallest letters, in pixels. */
    public double smallest() {
        return projector.get() ? SMALLEST_PROJECTED : SMALLEST;
    }

    /** The weight that gets the strongest colour, one of {@link ColourScale#TOPS}. */
    public ObjectProperty<Double> scaleTopProperty() {
        return scaleTop;
    }

    /** Takes the top that suits a sentence of so many tokens, unless a person has chosen another. */
    public void suggestScaleFor(int tokens) {
        double suits = ColourScale.topFor(tokens);
        if (scaleTop.get() == suggested && suits != suggested) { // a number set again is told again
            suggested = suits;
            scaleTop.set(suits);
        }
    }

    /** The tops to choose from. */
    public List<Double> scaleTops() {
        return ColourScale.TOPS;
    }

    public ObjectBinding<FigureStyle> styleProperty() {
        return style;
    }

    public FigureStyle style() {
        return style.get();
    }

    private FigureStyle makeStyle() {
        Ramp ramp = dark.get() ? Ramp.EMBER : Ramp.SALMON;
        return new FigureStyle(
                        dark.get() ? Palette.DARK : Palette.LIGHT, new ColourScale(ramp, scaleTop.get()), smallest())
                .withSmallest(smallest());
    }

    /** What is remembered of it, by its name in the settings. */
    public Map<String, Property<?>> remembered() {
        return Map.of("dark", dark, "expert-numbers", expertNumbersProperty(), "welcomed", welcomedProperty());
    }
}
