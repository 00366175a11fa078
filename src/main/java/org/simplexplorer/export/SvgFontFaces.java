package org.simplexplorer.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.simplexplorer.scene.Face;
import org.simplexplorer.scene.Scene;

/**
 * The letters of scripts that many machines have no font for, within the SVG as {@code @font-face}: subsets of the bundled
 * fonts, so that every browser shows them. Latin, Greek and Cyrillic are left to the reader's fonts.
 */
final class SvgFontFaces {

    /** What level text is drawn by; tables that name glyphs by number would be wrong in a subset. */
    private static final List<String> TABLES = List.of(
            "head", "hhea", "maxp", "hmtx", "cmap", "loca", "glyf", "name", "post", "OS/2", "cvt ", "fpgm", "prep");

    private SvgFontFaces() {}

    static void write(XmlWriter xml, Scene scene) {
        Map<Face, Set<Integer>> letters = new EnumMap<>(Face.class);
        LabelRuns.of(scene.marks())
                .filter(run -> !SvgFonts.name(run.face()).isEmpty())
                .forEach(run -> run.text()
                        .codePoints()
                        .forEach(letters.computeIfAbsent(run.face(), face -> new TreeSet<>())::add));
        if (letters.isEmpty()) {
            return;
        }
        xml.start("style").line();
        letters.forEach((face, used) -> xml.text("@font-face{font-family:'%s';%ssrc:url(data:font/ttf;base64,%s)}\n"
                .formatted(
                        SvgFonts.name(face),
                        SvgFonts.range(face),
                        Base64.getEncoder().encodeToString(font(face, used)))));
        xml.end("style").line();
    }

    private static byte[] font(Face face, Set<Integer> used) {
        try {
            if (isShaped(face)) {
                try (InputStream file = face.open()) {
                    return file.readAllBytes();
                }
            }
            return subset(face, used);
        } catch (IOException e) {
            throw new UncheckedIOException("a bundled font cannot be read", e);
        }
    }

    /** Letters that join or carry points need the font's tables for it, which a subset would lose. */
    private static boolean isShaped(Face face) {
        return face == Face.ARABIC || face == Face.HEBREW;
    }

    private static byte[] subset(Face face, Set<Integer> used) throws IOException {
        try (TrueTypeFont font = FontFile.parse(face)) {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            subsetter.addAll(used);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return bytes.toByteArray();
        }
    }
}
