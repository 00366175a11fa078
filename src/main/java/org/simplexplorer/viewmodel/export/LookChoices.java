package org.simplexplorer.viewmodel.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import org.simplexplorer.figure.common.ColourScale;
import org.simplexplorer.figure.common.Detail;
import org.simplexplorer.figure.common.FigureDefaults;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Length;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.scene.Family;
import org.simplexplorer.scene.Ramp;
import org.simplexplorer.viewmodel.base.ChoiceModel;
import org.simplexplorer.viewmodel.base.Numbers;

/** How the exported figure looks: its letters, its colours, and what is drawn beside the weights. */
public final class LookChoices {

    private static final String AUTO = "auto";
    private static final String AS_ROOM = "where there is room";

    private final PanelChoices panels;
    private final StringProperty fontSize;
    private final ChoiceModel<Family> family;
    private final StringProperty title;
    private final ChoiceModel<Integer> digits;
    private final ChoiceModel<Palette> ground;
    private final ChoiceModel<Optional<Ramp>> ramp;
    private final StringProperty fullAt;
    private final BooleanProperty legend;
    private final BooleanProperty outlines;
    private final BooleanProperty groups;

    LookChoices(ChoiceSet set, StringProperty title) {
        this.title = title;
        panels = new PanelChoices(set);
        fontSize = set.text("font-size", "");
        family = set.choice(
                "family", List.of(Family.values()), value -> value.name().toLowerCase(Locale.ROOT), Family.SANS);
        digits = set.choice("digits", List.of(Detail.AUTO, 0, 1, 2, 3, 4, 5, 6), LookChoices::decimals, Detail.AUTO);
        ground = set.choice(
                "ground", List.of(Palette.LIGHT, Palette.DARK, Palette.CLEAR), Palette::label, Palette.LIGHT);
        ramp = set.choice(
                "ramp",
                Stream.concat(
                                Stream.of(Optional.<Ramp>empty()),
                                Arrays.stream(Ramp.values()).map(Optional::of))
                        .toList(),
                value -> value.map(Ramp::label).orElse("as suits the background"),
                Optional.empty());
        fullAt = set.text("", "");
        legend = set.flag("legend", true);
        outlines = set.flag("outlines", true);
        groups = set.flag("groups", true);
    }

    private static String decimals(int digits) {
        return switch (digits) {
            case Detail.AUTO -> AS_ROOM;
            case 0 -> "none";
            case 1 -> "1 decimal";
            default -> digits + " decimals";
        };
    }

    /** How panels look. */
    public PanelChoices panels() {
        return panels;
    }

    /** In points; empty for the usual size. */
    public StringProperty fontSizeProperty() {
        return fontSize;
    }

    public ChoiceModel<?> family() {
        return family;
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

    /** The weight that gets the full colour, or {@code auto} for the largest; empty for the one of the window. */
    public StringProperty fullAtProperty() {
        return fullAt;
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

    /** Takes what a figure keeps. */
    void take(Map<String, String> settings) {
        panels.take(settings);
        fontSize.set(settings.getOrDefault("font-size", ""));
        family.chooseLabel(settings.getOrDefault("family", ""));
        digits.chooseLabel(Optional.ofNullable(settings.get("digits"))
                .flatMap(text -> Stream.of(0, 1, 2, 3, 4, 5, 6)
                        .filter(some -> Integer.toString(some).equals(text))
                        .findFirst())
                .map(LookChoices::decimals)
                .orElse(AS_ROOM));
        ground.chooseLabel(settings.getOrDefault("theme", ""));
        ramp.chooseLabel(settings.getOrDefault("ramp", ""));
        fullAt.set(settings.getOrDefault("full-at", ""));
        Switches.take(settings, "legend", legend);
        Switches.take(settings, "outlines", outlines);
        Switches.take(settings, "groups", groups);
    }

    /** Whether the largest weight gets the full colour. */
    boolean reachesLargest() {
        return fullAt.get().strip().equalsIgnoreCase(AUTO);
    }

    /**
     * How the figure looks.
     *
     * @param width as the command line is given it, which the usual size of labels depends on
     * @param scaleTop the weight that gets the full colour in the window
     * @throws IllegalArgumentException with one sentence about the choice that cannot be taken
     */
    FigureStyle style(String width, double scaleTop) {
        Detail detail = new Detail(title.get().strip(), digits.value(), legend.get(), outlines.get(), groups.get())
                .withPanels(panels.look());
        Palette sheet = ground.value();
        ColourScale scale = new ColourScale(ramp.value().orElse(FigureDefaults.ramp(sheet)), top(scaleTop));
        return new FigureStyle(sheet, scale, points(width) * Length.POINT, family.value(), detail);
    }

    private double points(String width) {
        if (fontSize.get().isBlank()) {
            return FigureDefaults.points(width);
        }
        double points = Numbers.positive(fontSize.get(), "the font size");
        if (points < FigureDefaults.LEAST_POINTS || points > FigureDefaults.MOST_POINTS) {
            throw new IllegalArgumentException(
                    "the font size must be 1 to 750 points, but is \u201c" + fontSize.get() + "\u201d");
        }
        return points;
    }

    private double top(double usual) {
        if (fullAt.get().isBlank() || reachesLargest()) {
            return usual;
        }
        double top = Numbers.positive(fullAt.get(), "the weight of the full colour");
        if (top > 1) {
            throw new IllegalArgumentException(
                    "the weight of the full colour must be at most 1, but is \u201c" + fullAt.get() + "\u201d");
        }
        return top;
    }
}
