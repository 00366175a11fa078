package org.simplexplorer.export;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Which text is a mere row of its characters' glyphs, and what the rest looks like when it is shaped. */
final class Shaping {

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    private static final int NO_GLYPH = 0xffff; // stands for the second half of a character beyond the basic plane

    private Shaping() {}

    /** Whether the font has every character and shaping changes neither a glyph nor its place. */
    static boolean isPlain(String text, Font font) {
        char[] chars = text.toCharArray();
        return font.canDisplayUpTo(text) < 0
                && !Bidi.requiresBidi(chars, 0, chars.length)
                && glyphs(font.createGlyphVector(UNHINTED, chars))
                        .equals(glyphs(
                                font.layoutGlyphVector(UNHINTED, chars, 0, chars.length, Font.LAYOUT_LEFT_TO_RIGHT)));
    }

    /** The outlines of the text as one shape; its baseline starts at the origin of {@code place}. */
    static Shape outline(String text, Font font, AffineTransform place) {
        return new TextLayout(text, font, UNHINTED).getOutline(place);
    }

    /** A glyph and where it stands. */
    private record Glyph(int code, Point2D place) {}

    private static List<Glyph> glyphs(GlyphVector vector) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            if (vector.getGlyphCode(i) != NO_GLYPH) {
                glyphs.add(new Glyph(vector.getGlyphCode(i), vector.getGlyphPosition(i)));
            }
        }
        return glyphs;
    }
}
