package org.simplexplorer.figure.common;

import java.util.Locale;

/** The smallest sheet whose panels can be told apart; below it headings, labels and cells run into each other. */
public final class LeastSize {

    private static final double PANEL_WIDTH_EMS = 7;
    private static final double PANEL_HEIGHT_EMS = 6;

    private static final double MILLIMETRES = 25.4 / 96;

    private LeastSize() {}

    /**
     * Refuses a width or height that leaves a panel too little room. A height only matters to panels: the other kinds take
     * the height that they need.
     *
     * @param panels whether the figure is arranged panels, which need a height too
     * @param shown how many mechanisms it shows
     * @throws IllegalArgumentException with a sentence that says what would do
     */
    public static void require(FigureRequest request, boolean panels, int shown) {
        double em = request.em();
        FigureOptions options = request.options();
        int columns = panels
                ? options.arrangement().leastColumns(shown)
                : options.arrangement().columns(shown, 1);
        int bands = (shown + columns - 1) / columns;
        Sheet sheet = new Sheet(
                options.width().orElse(0),
                LegendKey.possible(request.mechanisms(), request.style().detail()),
                request.style(),
                request.ruler());
        double width = Math.ceil(columns * PANEL_WIDTH_EMS * em + (columns + 1) * sheet.margin());
        double height = Math.ceil(bands * PANEL_HEIGHT_EMS * em + (bands - 1) * sheet.margin() + sheet.outerHeight());
        boolean narrow = options.width().orElse(width) < width;
        boolean low = panels && options.height().orElse(height) < height;
        if (narrow || low) {
            throw new IllegalArgumentException("the figure is too small: give at least "
                    + (panels ? sides(width, height) : side(width))
                    + ", or a smaller font size");
        }
    }

    private static String sides(double width, double height) {
        return String.format(
                Locale.ROOT,
                "%.0fx%.0f dots of 1/96 inch (%.0f x %.0f mm)",
                width,
                height,
                Math.ceil(width * MILLIMETRES),
                Math.ceil(height * MILLIMETRES));
    }

    private static String side(double width) {
        return String.format(
                Locale.ROOT, "a width of %.0f dots of 1/96 inch (%.0f mm)", width, Math.ceil(width * MILLIMETRES));
    }
}
