package org.simplexplorer.viewmodel.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.Arrangement;
import org.simplexplorer.figure.common.ColourScale;
import org.simplexplorer.figure.common.Detail;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Focus;
import org.simplexplorer.figure.common.Length;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.figure.common.PanelLook;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Family;
import org.simplexplorer.scene.Ramp;
import org.simplexplorer.viewmodel.base.ChoiceModel;
import org.simplexplorer.viewmodel.base.Numbers;

/** The current choices of the export dialog; each has a name under which it is remembered. */
public final class ExportChoices {

    private static final double LEAST_POINTS = 1;
    private static final double MOST_POINTS = 750;
    private static final String AS_ROOM = "where there is room";

    private final ChoiceModel<FigureKind> kind =
            new ChoiceModel<>(List.of(FigureKind.values()), FigureKind::label, FigureKind.HEATMAP);
    private final Map<MechanismKind, BooleanProperty> mechanisms = new EnumMap<>(MechanismKind.class);
    private final StringProperty width = new SimpleStringProperty("two-columns");
    private final ChoiceModel<Arrangement> arrangement =
            new ChoiceModel<>(List.of(Arrangement.values()), Arrangement::label, Arrangement.AUTOMATIC);
    private final ChoiceModel<Optional<MechanismKind>> minus = new ChoiceModel<>(
            Stream.concat(
                            Stream.of(Optional.<MechanismKind>empty()),
                            Arrays.stream(MechanismKind.values()).map(Optional::of))
                    .toList(),
            kind -> kind.map(MechanismKind::label).orElse("none"),
            Optional.empty());
    private final StringProperty height = new SimpleStringProperty("");
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
    private final ChoiceModel<Palette> ground = new ChoiceModel<>(
            List.of(Palette.LIGHT, Palette.DARK, Palette.CLEAR), ExportChoices::groundName, Palette.LIGHT);
    private final ChoiceModel<Ramp> ramp = new ChoiceModel<>(List.of(Ramp.values()), Ramp::label, Ramp.SALMON);
    private final BooleanProperty legend = new SimpleBooleanProperty(true);
    private final BooleanProperty outlines = new SimpleBooleanProperty(true);
    private final BooleanProperty groups = new SimpleBooleanProperty(true);
    private final StringProperty resolution = new SimpleStringProperty("192");
    private final Map<String, Property<?>> remembered = new LinkedHashMap<>();

    public ExportChoices() {
        remembered.put("kind", kind.selectedProperty());
        for (MechanismKind mechanism : MechanismKind.values()) {
            BooleanProperty shown =
                    new SimpleBooleanProperty(MechanismKind.usual().contains(mechanism));
            mechanisms.put(mechanism, shown);
            remembered.put(mechanism.label(), shown);
        }
        remembered.put("width", width);
        remembered.put("arrangement", arrangement.selectedProperty());
        remembered.put("height", height);
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
        remembered.put("resolution", resolution);
    }

    public ChoiceModel<FigureKind> kind() {
        return kind;
    }

    /** Whether each mechanism is shown, by its name. */
    public Map<String, BooleanProperty> mechanisms() {
        Map<String, BooleanProperty> byName = new LinkedHashMap<>();
        mechanisms.forEach((mechanism, shown) -> byName.put(mechanism.label(), shown));
        return byName;
    }

    /** A length such as {@code 84mm}, or a preset's name. */
    public StringProperty widthProperty() {
        return width;
    }

    /** A length as {@link #widthProperty}; empty for what follows from the width. */
    public StringProperty heightProperty() {
        return height;
    }

    /** How panels look. */
    public ChoiceModel<?> style() {
        return style;
    }

    /** Whether panels are numbered (a), (b) and so on. */
    public BooleanProperty lettersProperty() {
        return letters;
    }

    /** How panels stand together. */
    public ChoiceModel<?> arrangement() {
        return arrangement;
    }

    /** For heatmaps: the mechanism whose weights are taken off the others'. Each dialog starts without. */
    public ChoiceModel<?> minus() {
        return minus;
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

    /** Dots to the inch, for pictures of pixels. */
    public StringProperty resolutionProperty() {
        return resolution;
    }

    /** The choices that outlive the program, by name. */
    public Map<String, Property<?>> remembered() {
        return remembered;
    }

    /** Everything that a figure depends on. */
    Observable[] all() {
        List<Observable> all = new ArrayList<>(remembered.values());
        all.add(title);
        all.add(minus.selectedProperty());
        return all.toArray(Observable[]::new);
    }

    /** Shows these mechanisms and no other, and no differences. */
    void only(List<MechanismKind> wanted) {
        minus.choose(Optional.empty());
        mechanisms.forEach((mechanism, shown) -> shown.set(wanted.contains(mechanism)));
    }

    /**
     * How the figure looks.
     *
     * @param scaleTop the weight that gets the full colour
     * @throws IllegalArgumentException with one sentence about the choice that cannot be taken
     */
    FigureStyle style(double scaleTop) {
        double points = number(fontSize, "the font size");
        if (points < LEAST_POINTS || points > MOST_POINTS) {
            throw new IllegalArgumentException(
                    "the font size must be 1 to 750 points, but is \u201c" + fontSize.get() + "\u201d");
        }
        Detail detail = new Detail(title.get().strip(), digits.value(), legend.get(), outlines.get(), groups.get())
                .withPanels(style.value().withLetters(letters.get()));
        return new FigureStyle(
                ground.value(), new ColourScale(ramp.value(), scaleTop), points * Length.POINT, family.value(), detail);
    }

    /**
     * What the figure shows, and how large it is.
     *
     * @param row the row for the kinds that show one
     * @param focus what the kinds that tell of one thing at a time are about
     * @throws IllegalArgumentException with one sentence about the choice that cannot be taken
     */
    FigureOptions options(int row, Focus focus) {
        return new FigureOptions(
                row,
                focus,
                OptionalDouble.of(Length.parse(width.get())),
                height.get().isBlank() ? Length.heightFor(width.get()) : OptionalDouble.of(Length.parse(height.get())),
                arrangement.value(),
                OptionalDouble.empty(),
                minus.value());
    }

    /** The mechanisms that are shown, in order. */
    List<MechanismKind> shown() {
        List<MechanismKind> shown = new ArrayList<>();
        mechanisms.forEach((mechanism, chosen) -> {
            if (chosen.get()) {
                shown.add(mechanism);
            }
        });
        return shown;
    }

    /** Pixels to a scene unit. */
    double scale() {
        return number(resolution, "the resolution") / 96;
    }

    private static double number(StringProperty text, String what) {
        double value = Numbers.parse(text.get()).orElse(Double.NaN);
        if (!(value > 0)) {
            throw new IllegalArgumentException(what + " must be a number above 0, not \u201c" + text.get() + "\u201d");
        }
        return value;
    }

    private static String groundName(Palette palette) {
        return palette.equals(Palette.LIGHT) ? "light" : palette.equals(Palette.DARK) ? "dark" : "transparent";
    }

    private static <E extends Enum<E>> ChoiceModel<E> words(E[] values, E first) {
        return new ChoiceModel<>(List.of(values), value -> value.name().toLowerCase(Locale.ROOT), first);
    }
}
