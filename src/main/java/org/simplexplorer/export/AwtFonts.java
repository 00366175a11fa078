package org.simplexplorer.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.simplexplorer.scene.Face;

/** The bundled faces as AWT fonts, each read once and only when it is needed. */
final class AwtFonts {

    private static final Map<Face, Font> LOADED = new EnumMap<>(Face.class);

    private AwtFonts() {}

    /** The face with an em of 1; derive the size wanted. */
    static synchronized Font of(Face face) {
        return LOADED.computeIfAbsent(face, AwtFonts::load);
    }

    private static Font load(Face face) {
        try (InputStream bytes = face.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font " + face + " cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled font " + face + " is damaged", e);
        }
    }
}
