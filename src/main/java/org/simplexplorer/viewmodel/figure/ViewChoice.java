package org.simplexplorer.viewmodel.figure;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.FigureTraits;
import org.simplexplorer.figure.common.Focus.Choice;
import org.simplexplorer.viewmodel.base.ChoiceModel;

/** Which view is shown, and which choices belong to it; its {@link FigureTraits} tell, so that no view is named here. */
public final class ViewChoice {

    private static final List<List<FigureKind>> GROUPS = List.of(
            List.of(FigureKind.HEATMAP, FigureKind.TEXT, FigureKind.BARS, FigureKind.STEPS),
            List.of(FigureKind.PATH, FigureKind.GEOMETRY, FigureKind.GRADIENT, FigureKind.CERTIFICATE));

    private final ChoiceModel<FigureKind> choice =
            new ChoiceModel<>(List.of(FigureKind.values()), FigureKind::title, FigureKind.HEATMAP);

    ViewChoice() {}

    public ChoiceModel<FigureKind> choice() {
        return choice;
    }

    /**
     * A view to choose.
     *
     * @param title its name, as {@link #choice()} has it
     * @param sentence what is to be seen in it
     */
    public record View(String title, String sentence) {}

    /** All views: those that show the weights and how they come about, and those that ask why. */
    public List<List<View>> groups() {
        return GROUPS.stream()
                .map(group -> group.stream().map(ViewChoice::view).toList())
                .toList();
    }

    private static View view(FigureKind kind) {
        String words = kind.description();
        return new View(kind.title(), Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".");
    }

    /** Whether the shown view follows a parameter that can be chosen. */
    public BooleanBinding choosesParameter() {
        return chooses(Choice.ALONG);
    }

    /** Whether the shown view is about some words that can be chosen. */
    public BooleanBinding choosesWords() {
        return chooses(Choice.TOKENS);
    }

    /** Whether the view that is shown explains one mechanism, step by step. */
    public BooleanBinding choosesStep() {
        return chooses(Choice.STEP);
    }

    /** Whether the shown view can judge oscarmax as it was published. */
    public BooleanBinding choosesPublished() {
        return chooses(Choice.AS_PUBLISHED);
    }

    /** Whether the view draws weights in colours, which {@link WeightLegend} explains; the others explain themselves. */
    public BooleanBinding shadesWeights() {
        return Bindings.createBooleanBinding(() -> traits().zero().isPresent(), choice.selectedProperty());
    }

    FigureTraits traits() {
        return choice.value().traits();
    }

    private BooleanBinding chooses(Choice part) {
        return Bindings.createBooleanBinding(() -> traits().chooses(part), choice.selectedProperty());
    }
}
