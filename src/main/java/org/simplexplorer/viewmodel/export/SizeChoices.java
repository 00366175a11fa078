package org.simplexplorer.viewmodel.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.simplexplorer.figure.common.Arrangement;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.Length;
import org.simplexplorer.viewmodel.base.ChoiceModel;
import org.simplexplorer.viewmodel.base.Numbers;

/** How large the exported figure is, in lengths and in pixels, and how its panels stand together there. */
public final class SizeChoices {

    private static final double UNITS_PER_INCH = 96;

    private final StringProperty width = new SimpleStringProperty("two-columns");
    private final StringProperty height = new SimpleStringProperty("");
    private final ChoiceModel<Arrangement> arrangement =
            new ChoiceModel<>(List.of(Arrangement.values()), Arrangement::label, Arrangement.AUTOMATIC);
    private final StringProperty resolution = new SimpleStringProperty("192");

    SizeChoices() {}

    /** A length such as {@code 84mm}, or a preset's name. */
    public StringProperty widthProperty() {
        return width;
    }

    /** A length as {@link #widthProperty}; empty for what follows from the width. */
    public StringProperty heightProperty() {
        return height;
    }

    /** How panels stand together. */
    public ChoiceModel<?> arrangement() {
        return arrangement;
    }

    /** Dots to the inch, for pictures of pixels. */
    public StringProperty resolutionProperty() {
        return resolution;
    }

    /** The choices that outlive the program, by name. */
    Map<String, Property<?>> remembered() {
        Map<String, Property<?>> remembered = new LinkedHashMap<>();
        remembered.put("width", width);
        remembered.put("arrangement", arrangement.selectedProperty());
        remembered.put("height", height);
        remembered.put("resolution", resolution);
        return remembered;
    }

    /**
     * The options of a figure of this size.
     *
     * @throws IllegalArgumentException with one sentence about the choice that cannot be taken
     */
    FigureOptions on(FigureOptions options) {
        OptionalDouble wide = OptionalDouble.of(Length.parse(width.get()));
        OptionalDouble high =
                height.get().isBlank() ? Length.heightFor(width.get()) : OptionalDouble.of(Length.parse(height.get()));
        return options.withSize(wide, high).withArrangement(arrangement.value());
    }

    /**
     * Pixels to a scene unit.
     *
     * @throws IllegalArgumentException with one sentence, if the resolution is no number above 0
     */
    double scale() {
        return Numbers.positive(resolution.get(), "the resolution") / UNITS_PER_INCH;
    }
}
