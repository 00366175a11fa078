package org.simplexplorer.figure.common;

/**
 * Panels of one width beside and below each other, filled line by line.
 *
 * @param count how many, at least 1
 * @param columns how many side by side, at least 1
 * @param width of all, in scene units
 * @param gap between two, in scene units
 */
public record PanelGrid(int count, int columns, double width, double gap) {

    /** As arranged; {@code automatic} where the kind of figure may choose. */
    public static PanelGrid of(int count, Arrangement arrangement, int automatic, double width, double gap) {
        return new PanelGrid(count, Math.max(1, Math.min(count, arrangement.columns(count, automatic))), width, gap);
    }

    /** How many lines of panels there are. */
    public int bands() {
        return (count + columns - 1) / columns;
    }

    public double panelWidth() {
        return Math.max((width - (columns - 1) * gap) / columns, 1);
    }

    /** The left edge of a panel. */
    public double x(int panel) {
        return panel % columns * (panelWidth() + gap);
    }

    /** The line that a panel is in, from 0. */
    public int band(int panel) {
        return panel / columns;
    }

    /** The upper edge of a panel, where all are equally high. */
    public double y(int panel, double panelHeight) {
        return band(panel) * (panelHeight + gap);
    }

    /** The height of all, where all are equally high. */
    public double height(double panelHeight) {
        return bands() * (panelHeight + gap) - gap;
    }

    /** How high each may be where all together may be so high. */
    public double panelHeight(double height) {
        return (height - (bands() - 1) * gap) / bands();
    }
}
