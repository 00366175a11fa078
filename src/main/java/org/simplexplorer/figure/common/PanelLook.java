package org.simplexplorer.figure.common;

/**
 * How panels look.
 *
 * @param labelsOnTop whether a heatmap's columns are named above it, and not below
 * @param grid whether a heatmap has lines between its cells
 * @param dots whether a heatmap has a dot where a weight is exactly 0, where the cells have room for it
 * @param headings whether each panel has the mechanism's name and its parameters above it
 * @param square whether a heatmap's cells are as high as wide
 * @param letters whether panels are numbered (a), (b) and so on
 */
public record PanelLook(
        boolean labelsOnTop, boolean grid, boolean dots, boolean headings, boolean square, boolean letters) {

    /** As in the window. */
    public static final PanelLook STANDARD = new PanelLook(false, true, true, true, false, false);

    /** As figure 4 of Niculae and Blondel (NeurIPS 2017). */
    public static final PanelLook PAPER = new PanelLook(true, true, false, true, true, false);

    public PanelLook withLetters(boolean now) {
        return new PanelLook(labelsOnTop, grid, dots, headings, square, now);
    }

    /** Whether there is a line above each panel. */
    public boolean headed() {
        return headings || letters;
    }

    /** {@code (a)} for the first panel, {@code (b)} for the next; empty where panels have no letters. */
    public String letter(int panel) {
        return letters ? "(" + (char) ('a' + panel) + ")" : "";
    }
}
