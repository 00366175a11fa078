package org.simplexplorer.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.simplexplorer.scene.Face;
import org.simplexplorer.scene.Scene;

/**
 * The letters of scripts that many machines have no font for, within the SVG as {@code @font-face}: subsets of the bundled
 * fonts, so that every browser shows them. Together they are one family; each says for which characters it is, and that it
 * stands for all weights, lest bold be imitated. Latin, Greek and Cyrillic are left to the reader's fonts.
 */
final class SvgFontFaces {

    private SvgFontFaces() {}

    static void write(XmlWriter xml, Scene scene) {
        Map<Face, NavigableSet<Integer>> letters = new EnumMap<>(Face.class);
        LabelRuns.of(scene.marks())
                .filter(run -> SvgFonts.areWithin(run.face()))
                .forEach(run -> run.text()
                        .codePoints()
                        .forEach(letters.computeIfAbsent(run.face(), face -> new TreeSet<>())::add));
        if (letters.isEmpty()) {
            return;
        }
        xml.start("style").line();
        letters.forEach((face, used) -> xml.text(
                "@font-face{font-family:'%s';font-weight:100 900;unicode-range:%s;src:url(data:font/ttf;base64,%s)}\n"
                        .formatted(
                                SvgFonts.WITHIN,
                                range(used),
                                Base64.getEncoder().encodeToString(font(face, used)))));
        xml.end("style").line();
    }

    private static String range(NavigableSet<Integer> used) {
        return used.stream()
                .map(character -> "U+" + Integer.toHexString(character))
                .collect(Collectors.joining(","));
    }

    private static byte[] font(Face face, NavigableSet<Integer> used) {
        try (InputStream file = face.open()) {
            return isShaped(face) ? file.readAllBytes() : FontSubset.of(face, used);
        } catch (IOException e) {
            throw new UncheckedIOException("a bundled font cannot be read", e);
        }
    }

    /** Letters that join or carry points need the font's tables for it, which a subset would lose. */
    private static boolean isShaped(Face face) {
        return face == Face.ARABIC || face == Face.HEBREW || face == Face.THAI;
    }
}
