package org.simplexplorer.figure.common;

/**
 * What of a figure is drawn besides its data.
 *
 * @param title a line above the figure; empty for none
 * @param digits decimals of the weights written in cells: 0 for no weights, {@link #AUTO} for two where cells have room
 * @param legend whether the key to colours and marks is drawn
 * @param outlines whether fusedmax's segments are framed
 * @param groups whether oscarmax's groups are ringed
 * @param panels how panels look
 * @param source a line below the figure that says which model the scores come from; empty for none
 */
public record Detail(
        String title, int digits, boolean legend, boolean outlines, boolean groups, PanelLook panels, String source) {

    /** Two decimals, if the cells have room for them. */
    public static final int AUTO = -1;

    /** What the window shows. */
    public static final Detail ALL = new Detail("", AUTO, true, true, true);

    private static final int MOST_DIGITS = 6;

    /** With panels as in the window, and without a source. */
    public Detail(String title, int digits, boolean legend, boolean outlines, boolean groups) {
        this(title, digits, legend, outlines, groups, PanelLook.STANDARD, "");
    }

    public Detail {
        if (digits < AUTO || digits > MOST_DIGITS) {
            throw new IllegalArgumentException("digits must be 0 to " + MOST_DIGITS + ", but is " + digits);
        }
    }

    /** For a figure beside which there is a legend already. */
    public Detail withoutLegend() {
        return new Detail(title, digits, false, outlines, groups, panels, source);
    }

    /** With panels that look like this. */
    public Detail withPanels(PanelLook look) {
        return new Detail(title, digits, legend, outlines, groups, look, source);
    }

    /** With a line that says where the scores come from. */
    public Detail withSource(String newSource) {
        return new Detail(title, digits, legend, outlines, groups, panels, newSource);
    }
}
