package org.simplexplorer.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.simplexplorer.scene.Face;

/** Reads the bundled fonts for the writers that embed them. */
final class FontFile {

    /** Held so that its level stays: the parser reports on fonts that are known to be sound. */
    private static final Logger PARSER_LOG = Logger.getLogger("org.apache.fontbox");

    static {
        PARSER_LOG.setLevel(Level.OFF);
    }

    private FontFile() {}

    /** The caller closes it. */
    static TrueTypeFont parse(Face face) throws IOException {
        try (InputStream bytes = face.open()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            font.setEnableGsub(false); // no ligatures, as in the ruler and on the screen
            return font;
        }
    }
}
