package org.simplexplorer.app;

import java.nio.file.Path;
import javafx.application.Application;

/** Opens the window, or says in one sentence why there can be none. */
final class Desktop {

    private static final int NO_DISPLAY = 2;

    private Desktop() {}

    /** Returns when the window is closed, with the exit code. */
    static int open(String[] args) {
        if (needsDisplayVariable() && isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY")) {
            return noDisplay();
        }
        GraphicsDevice.spareTheSearch(System.getProperties(), Path.of("/dev"));
        try {
            Application.launch(DesktopProgram.class, args);
            return 0;
        } catch (UnsupportedOperationException e) {
            return noDisplay();
        }
    }

    private static int noDisplay() {
        System.err.println("simplexplorer: no display to open a window on;"
                + " \u201csimplexplorer render STUDY -o OUT.png\u201d draws a study without one.");
        return NO_DISPLAY;
    }

    private static boolean needsDisplayVariable() {
        boolean unix = !System.getProperty("os.name").startsWith("Windows")
                && !System.getProperty("os.name").startsWith("Mac");
        // Another windowing system than the desktop's own was asked for, as the tests do.
        return unix && System.getProperty("glass.platform") == null;
    }

    private static boolean isUnset(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isEmpty();
    }
}
