package org.simplexplorer.figure.common;

import java.util.Locale;

/** How the panels of a comparison are arranged. */
public enum Arrangement {
    /** A strip where its cells have room for their values, else a grid. */
    AUTOMATIC,
    /** All in one line. */
    STRIP,
    /** One alone, two side by side, more in two columns. */
    GRID;

    private static final int GRID_COLUMNS = 2;

    /** The name that the command line and the window use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The least number of panels side by side. */
    public int leastColumns(int panels) {
        return this == STRIP ? panels : Math.min(panels, GRID_COLUMNS);
    }
}
