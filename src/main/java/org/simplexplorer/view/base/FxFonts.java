package org.simplexplorer.view.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import org.simplexplorer.scene.Face;

/**
 * The bundled faces as JavaFX fonts. Those that controls are written in are loaded before any control is made: on a machine without
 * a font JavaFX would not start otherwise, and style sheets may then name the family. The others are loaded while the window is
 * built, or once a text needs them. May be used from every thread.
 */
public final class FxFonts {

    private static final List<Face> OF_CONTROLS = List.of(Face.SANS, Face.SANS_SEMIBOLD, Face.SANS_BOLD);
    private static final List<Face> OF_OTHER_SCRIPTS =
            List.of(Face.CJK, Face.HANGUL, Face.ARABIC, Face.HEBREW, Face.THAI);
    private static final Map<Face, Font> LOADED = new ConcurrentHashMap<>();
    private static final Map<Face, Map<Double, Font>> SIZED = new ConcurrentHashMap<>();

    private FxFonts() {}

    /** Loads what controls are written in; may take a while. */
    public static void load() {
        OF_CONTROLS.forEach(FxFonts::load);
    }

    /**
     * Loads the faces of other scripts, before any text in one of them is laid out. On Linux, a text that mixes scripts gets what
     * its own face lacks from these, but only from those that were there when the first such text was laid out.
     */
    public static void loadOtherScripts() {
        OF_OTHER_SCRIPTS.forEach(FxFonts::load);
    }

    /** Loads a face, so that style sheets may name its family. */
    static Font load(Face face) {
        return LOADED.computeIfAbsent(face, FxFonts::read);
    }

    /** The face at an em of {@code size} pixels. */
    static Font of(Face face, double size) {
        return SIZED.computeIfAbsent(face, f -> new ConcurrentHashMap<>())
                .computeIfAbsent(size, s -> new Font(load(face).getName(), s));
    }

    private static Font read(Face face) {
        try (InputStream bytes = face.open()) {
            return Font.loadFont(bytes, 12);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font " + face + " cannot be read", e);
        }
    }
}
