package org.simplexplorer.figure.common;

import java.util.Optional;
import java.util.Set;

/**
 * What the window and the command line need to know of a kind of figure.
 *
 * @param allRows whether it shows every row of the study, and not the chosen one alone
 * @param panels whether it is a panel a mechanism, each for itself in the window and arranged on a sheet
 * @param scrolls whether the window gives it the height that it needs, and not the height that there is
 * @param zero how it draws a weight of exactly zero, if it draws weights in colours, which the window explains beside the
 *     sliders; empty if it explains itself what it draws
 * @param fontSize of its labels in the window, in scene units
 * @param choices the parts of the focus that it depends on
 */
public record FigureTraits(
        boolean allRows,
        boolean panels,
        boolean scrolls,
        Optional<LegendKey> zero,
        double fontSize,
        Set<Focus.Choice> choices) {

    private static final double USUAL_FONT = 12;

    /** A heatmap for each mechanism. */
    public static final FigureTraits PANELS =
            new FigureTraits(true, true, false, Optional.of(LegendKey.ZERO), USUAL_FONT, Set.of());

    /** One picture of the chosen row. */
    public static final FigureTraits ONE_ROW =
            new FigureTraits(false, false, false, Optional.empty(), USUAL_FONT, Set.of());

    public FigureTraits {
        choices = Set.copyOf(choices);
    }

    /** As high as it needs to be. */
    public FigureTraits scrolling() {
        return new FigureTraits(allRows, panels, true, zero, fontSize, choices);
    }

    /** With weights in colours, and exact zeros like this. */
    public FigureTraits inColours(LegendKey zeros) {
        return new FigureTraits(allRows, panels, scrolls, Optional.of(zeros), fontSize, choices);
    }

    public FigureTraits withFontSize(double other) {
        return new FigureTraits(allRows, panels, scrolls, zero, other, choices);
    }

    /** Depending on these parts of the focus. */
    public FigureTraits choosing(Focus.Choice... some) {
        return new FigureTraits(allRows, panels, scrolls, zero, fontSize, Set.of(some));
    }

    /** Whether it has a place for each word and can show some of them alone. */
    public boolean canShowSomeWords() {
        return zero.isPresent();
    }

    /** What of its details the window shows. */
    public Detail detail() {
        return zero.isEmpty() ? Detail.ALL : Detail.ALL.withoutLegend();
    }

    public boolean chooses(Focus.Choice choice) {
        return choices.contains(choice);
    }
}
