package org.simplexplorer.view.base;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Keeps two threads of JavaFX from sharing one shaper of text. JavaFX has a shaper that it lends to one layout at a time, but
 * takes it back before it has freed the shaper's strings (PangoGlyphLayout.dispose in JavaFX 21, on Linux). The thread that
 * draws canvases can get it in between; then both free the same strings, and the whole program ends.
 *
 * <p>Borrowed once and never given back, it is out of the way: every layout gets a shaper of its own.
 */
public final class SharedShaper {

    private static final String SHAPERS = "com.sun.javafx.text.GlyphLayout";
    private static boolean borrowed;

    private SharedShaper() {}

    /** Takes the shared shaper out of use; to be called before any text is laid out. */
    public static synchronized void borrowForever() {
        if (borrowed) {
            return;
        }
        try {
            Class.forName(SHAPERS).getMethod("getInstance").invoke(null);
            borrowed = true;
        } catch (ReflectiveOperationException e) {
            // Another JavaFX, or one that was started without access to it: text is shown all the same.
            Logger log = System.getLogger(SharedShaper.class.getName());
            log.log(Level.WARNING, "JavaFX's shared shaper of text cannot be taken out of use: " + e);
        }
    }
}
