package org.simplexplorer.view.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.simplexplorer.scene.Face;

/**
 * The bundled faces as JavaFX fonts. Loaded before any control is made: on a machine without a font JavaFX would not
 * start otherwise, and style sheets may then name the families.
 */
public final class FxFonts {

    private static final Map<Face, Font> LOADED = new EnumMap<>(Face.class);
    private static final Map<Face, Map<Double, Font>> SIZED = new EnumMap<>(Face.class);

    private FxFonts() {}

    public static void load() {
        for (Face face : Face.values()) {
            LOADED.computeIfAbsent(face, FxFonts::read);
        }
    }

    /** The face at an em of {@code size} pixels. Only for the interface thread. */
    static Font of(Face face, double size) {
        return SIZED.computeIfAbsent(face, f -> new HashMap<>())
                .computeIfAbsent(
                        size,
                        s -> new Font(
                                LOADED.computeIfAbsent(face, FxFonts::read).getName(), s));
    }

    private static Font read(Face face) {
        try (InputStream bytes = face.open()) {
            return Font.loadFont(bytes, 12);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font " + face + " cannot be read", e);
        }
    }
}
