package org.simplexplorer.viewmodel.export;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.FigureTraits;
import org.simplexplorer.figure.common.Focus.Choice;

/** Which choices there are for the chosen kind of figure: what it knows nothing of is not asked for. */
public final class ShownParts {

    /** A choice that some figures have. */
    public enum Part {
        MECHANISMS,
        ROW,
        ROWS,
        COLUMNS,
        ALONG,
        WORDS,
        STEP,
        AS_PUBLISHED,
        AXIS,
        MINUS,
        TOGETHER
    }

    private final Map<Part, BooleanBinding> bindings = new EnumMap<>(Part.class);
    private final ChosenFigure figure;

    ShownParts(ChosenFigure figure) {
        this.figure = figure;
        for (Part part : Part.values()) {
            bindings.put(
                    part,
                    Bindings.createBooleanBinding(
                            () -> shows(part),
                            figure.choices().kind().selectedProperty(),
                            figure.madeProperty(),
                            figure.documents()));
        }
    }

    /** Whether the figure has this choice. */
    public BooleanBinding has(Part part) {
        return Objects.requireNonNull(bindings.get(part));
    }

    private boolean shows(Part part) {
        if (figure.madeProperty().get() != null) {
            return false;
        }
        FigureKind kind = figure.choices().kind().value();
        FigureTraits traits = kind.traits();
        return switch (part) {
            case MECHANISMS -> true;
            case ROW -> !traits.allRows();
            case ROWS -> traits.allRows();
            case COLUMNS -> traits.canShowSomeWords();
            case ALONG -> traits.chooses(Choice.ALONG);
            case WORDS -> traits.chooses(Choice.TOKENS);
            case STEP -> traits.chooses(Choice.STEP);
            case AS_PUBLISHED -> traits.chooses(Choice.AS_PUBLISHED);
            case AXIS -> kind == FigureKind.BARS;
            case MINUS -> kind == FigureKind.HEATMAP;
            case TOGETHER -> kind == FigureKind.HEATMAP && figure.documents().size() > 1;
        };
    }
}
