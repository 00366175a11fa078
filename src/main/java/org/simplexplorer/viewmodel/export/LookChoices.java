package org.simplexplorer.viewmodel.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.simplexplorer.figure.common.ColourScale;
import org.simplexplorer.figure.common.Detail;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Length;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.figure.common.PanelLook;
import org.simplexplorer.scene.Family;
import org.simplexplorer.scene.Ramp;
import org.simplexplorer.viewmodel.base.ChoiceModel;
import org.simplexplorer.viewmodel.base.Numbers;

/** How the exported figure looks: its letters, its colours, and what is drawn beside the weights. */
public final class LookChoices {

    private static final double LEAST_POINTS = 1;
    private static final double MOST_POINTS = 750;
    private static final String AS_ROOM = "where there is room";

    private final ChoiceModel<PanelLook> style = new ChoiceModel<>(
            List.of(PanelLook.STANDARD, PanelLook.PAPER),
            look -> look.equals(PanelLook.PAPER) ? "paper style" : "standard style",
            PanelLook.STANDARD);
    private final BooleanProperty letters = new SimpleBooleanProperty(false);
    private final StringProperty fontSize = new SimpleStringProperty("9");
    private final ChoiceModel<Family> family = words(Family.values(), Family.SANS);
    private final StringProperty title = new SimpleStringProperty("");
    private final ChoiceModel<Integer> digits = new ChoiceModel<>(
            List.of(Detail.AUTO, 0, 1, 2, 3),
            digits -> digits == Detail.AUTO ? AS_ROOM : digits == 0 ? "none" : digits + " decimals",
            Detail.AUTO);
    private final ChoiceModel<Palette> ground =
            new ChoiceModel<>(List.of(Palette.LIGHT, Palette.DARK, Palette.CLEAR), Palette::label, Palette.LIGHT);
    private final ChoiceModel<Ramp> ramp = new ChoiceModel<>(List.of(Ramp.values()), Ramp::label, Ramp.SALMON);
    private final BooleanProperty legend = new SimpleBooleanProperty(true);
    private final BooleanProperty outlines = new SimpleBooleanProperty(true);
    private final BooleanProperty groups = new SimpleBooleanProperty(true);

    LookChoices() {}

    /** How panels look. */
    public ChoiceModel<?> style() {
        return style;
    }

    /** Whether panels are numbered (a), (b) and so on. */
    public BooleanProperty lettersProperty() {
        return letters;
    }

    /** In points. */
    public StringProperty fontSizeProperty() {
        return fontSize;
    }

    public ChoiceModel<?> family() {
        return family;
    }

    public StringProperty titleProperty() {
        return title;
    }

    public ChoiceModel<?> digits() {
        return digits;
    }

    public ChoiceModel<?> ground() {
        return ground;
    }

    public ChoiceModel<?> ramp() {
        return ramp;
    }

    public BooleanProperty legendProperty() {
        return legend;
    }

    public BooleanProperty outlinesProperty() {
        return outlines;
    }

    public BooleanProperty groupsProperty() {
        return groups;
    }

    /** The choices that outlive the program, by name. */
    Map<String, Property<?>> remembered() {
        Map<String, Property<?>> remembered = new LinkedHashMap<>();
        remembered.put("style", style.selectedProperty());
        remembered.put("letters", letters);
        remembered.put("font-size", fontSize);
        remembered.put("family", family.selectedProperty());
        remembered.put("digits", digits.selectedProperty());
        remembered.put("ground", ground.selectedProperty());
        remembered.put("ramp", ramp.selectedProperty());
        remembered.put("legend", legend);
        remembered.put("outlines", outlines);
        remembered.put("groups", groups);
        return remembered;
    }

    /**
     * How the figure looks.
     *
     * @param scaleTop the weight that gets the full colour
     * @throws IllegalArgumentException with one sentence about the choice that cannot be taken
     */
    FigureStyle style(double scaleTop) {
        double points = Numbers.positive(fontSize.get(), "the font size");
        if (points < LEAST_POINTS || points > MOST_POINTS) {
            throw new IllegalArgumentException(
                    "the font size must be 1 to 750 points, but is \u201c" + fontSize.get() + "\u201d");
        }
        Detail detail = new Detail(title.get().strip(), digits.value(), legend.get(), outlines.get(), groups.get())
                .withPanels(style.value().withLetters(letters.get()));
        return new FigureStyle(
                ground.value(), new ColourScale(ramp.value(), scaleTop), points * Length.POINT, family.value(), detail);
    }

    private static <E extends Enum<E>> ChoiceModel<E> words(E[] values, E first) {
        return new ChoiceModel<>(List.of(values), value -> value.name().toLowerCase(Locale.ROOT), first);
    }
}
