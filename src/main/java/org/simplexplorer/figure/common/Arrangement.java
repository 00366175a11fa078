package org.simplexplorer.figure.common;

import java.util.Locale;

/** How the panels of a figure are arranged. */
public enum Arrangement {
    /** As suits the figure and its width. */
    AUTOMATIC,
    /** All in one line. */
    STRIP,
    /** Side by side in two columns. */
    GRID,
    /** One below the other. */
    COLUMN;

    private static final int GRID_COLUMNS = 2;

    /** The name that the command line and the window use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The number of panels side by side. */
    public int columns(int panels, int automatic) {
        return switch (this) {
            case AUTOMATIC -> automatic;
            case STRIP -> panels;
            case GRID -> Math.min(panels, GRID_COLUMNS);
            case COLUMN -> 1;
        };
    }

    /** The least number of panels side by side: three stand below each other where they do not fit side by side. */
    public int leastColumns(int panels) {
        return columns(panels, leastAutomatic(panels));
    }

    /** The number of columns in which no corner stays empty, and no panel is too narrow. */
    public static int leastAutomatic(int panels) {
        return panels == 3 ? 1 : Math.min(panels, GRID_COLUMNS);
    }
}
