package org.simplexplorer.viewmodel.export;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import javafx.beans.property.StringProperty;
import org.simplexplorer.figure.common.Arrangement;
import org.simplexplorer.figure.common.FigureDefaults;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.Length;
import org.simplexplorer.viewmodel.base.ChoiceModel;
import org.simplexplorer.viewmodel.base.Numbers;

/** How large the exported figure is, in lengths and in pixels, and how its panels stand together there. */
public final class SizeChoices {

    /** The word for a width that suits the study. */
    private static final String AUTOMATIC = "automatic";

    private static final double UNITS_PER_INCH = 96;

    private final StringProperty width;
    private final StringProperty height;
    private final ChoiceModel<Arrangement> arrangement;
    private final StringProperty resolution;

    SizeChoices(ChoiceSet set) {
        width = set.text("width", AUTOMATIC);
        height = set.text("height", "");
        arrangement =
                set.choice("arrangement", List.of(Arrangement.values()), Arrangement::label, Arrangement.AUTOMATIC);
        resolution = set.text("resolution", "");
    }

    /** A length such as {@code 84mm}, a preset's name, or {@code automatic} for what suits the study. */
    public StringProperty widthProperty() {
        return width;
    }

    /** Widths to choose from. */
    public List<String> widths() {
        return List.of(AUTOMATIC, "one-column", "two-columns", "slide", "84mm", "6in", "240pt");
    }

    /** A length as {@link #widthProperty}; empty for what follows from the width. */
    public StringProperty heightProperty() {
        return height;
    }

    /** How panels stand together. */
    public ChoiceModel<?> arrangement() {
        return arrangement;
    }

    /** Dots to the inch, for pictures of pixels; empty for the usual ones. */
    public StringProperty resolutionProperty() {
        return resolution;
    }

    /** Takes what a figure keeps. */
    void take(Map<String, String> settings) {
        width.set(settings.getOrDefault("width", AUTOMATIC));
        height.set(settings.getOrDefault("height", ""));
        arrangement.chooseLabel(settings.getOrDefault("arrangement", ""));
        resolution.set(settings.getOrDefault("dpi", ""));
    }

    /** The width as the command line is given it; empty where it is left out. */
    String preset() {
        return isAutomatic() ? "" : width.get();
    }

    private boolean isAutomatic() {
        return width.get().isBlank() || width.get().strip().equalsIgnoreCase(AUTOMATIC);
    }

    /**
     * The options of a figure of this size.
     *
     * @throws IllegalArgumentException with one sentence about the choice that cannot be taken
     */
    FigureOptions on(FigureOptions options) {
        OptionalDouble wide = isAutomatic() ? OptionalDouble.empty() : OptionalDouble.of(Length.parse(width.get()));
        OptionalDouble high =
                height.get().isBlank() ? Length.heightFor(preset()) : OptionalDouble.of(Length.parse(height.get()));
        return options.withSize(wide, high).withArrangement(arrangement.value());
    }

    /**
     * Dots to the inch.
     *
     * @param usual where nothing was typed
     * @throws IllegalArgumentException with one sentence, if there cannot be so many
     */
    double dpi(double usual) {
        double dots = resolution.get().isBlank() ? usual : Numbers.positive(resolution.get(), "the resolution");
        if (dots > FigureDefaults.MOST_DPI) {
            throw new IllegalArgumentException(
                    "the resolution must be at most 100000 dots per inch, but is " + resolution.get());
        }
        return dots;
    }

    /** Pixels to a scene unit. */
    static double scale(double dpi) {
        return dpi / UNITS_PER_INCH;
    }
}
