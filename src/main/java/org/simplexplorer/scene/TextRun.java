package org.simplexplorer.scene;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A stretch of text in one face and one direction. A painter that draws the runs of a line one after the other, left to
 * right, shows mixed scripts in the right order and without an empty box.
 *
 * @param rightToLeft whether the run's characters, in logical order, read from right to left
 */
public record TextRun(String text, Face face, boolean rightToLeft) {

    /** Whose letters stand one beside the other, whatever their neighbours are. */
    private static final Set<UnicodeScript> PLAIN = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL);

    /** Whether glyphs depend on their neighbours, as in Arabic, or stand on one another, as accents do. */
    public boolean isShaped() {
        return rightToLeft || text.codePoints().anyMatch(TextRun::isShaped);
    }

    private static boolean isShaped(int codePoint) {
        return staysWithTheLast(codePoint)
                || !Character.isBmpCodePoint(codePoint)
                || !PLAIN.contains(UnicodeScript.of(codePoint));
    }

    /** The runs of a line of text, from left to right. */
    public static List<TextRun> of(String text, TextStyle style) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (text.chars().allMatch(TextRun::neverTurns)) {
            return List.copyOf(byFace(text, style, false)); // most labels: nothing to find out, so none of the work
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        List<TextRun> runs = new ArrayList<>();
        List<Byte> levels = new ArrayList<>();
        for (int r = 0; r < bidi.getRunCount(); r++) {
            byte level = (byte) bidi.getRunLevel(r);
            for (TextRun run :
                    byFace(text.substring(bidi.getRunStart(r), bidi.getRunLimit(r)), style, level % 2 == 1)) {
                runs.add(run);
                levels.add(level);
            }
        }
        byte[] ordered = new byte[levels.size()];
        for (int i = 0; i < ordered.length; i++) {
            ordered[i] = levels.get(i);
        }
        TextRun[] visual = runs.toArray(TextRun[]::new);
        Bidi.reorderVisually(ordered, 0, visual, 0, visual.length);
        return List.of(visual);
    }

    /** Whether a text of such characters alone is read from left to right throughout: no letters and no marks that turn it. */
    static boolean neverTurns(int character) {
        return character < 0x590 // Latin, Greek, Cyrillic
                || (character >= 0x2010 && character <= 0x2027) // dashes, quotation marks, the ellipsis
                || (character >= 0x2190 && character <= 0x2bff) // arrows, signs
                || (character >= 0x2e80 && character <= 0xd7ff); // Chinese, Japanese, Korean
    }

    private static List<TextRun> byFace(String text, TextStyle style, boolean rightToLeft) {
        List<TextRun> runs = new ArrayList<>();
        int start = 0;
        Face face = null;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            Face wanted = staysWithTheLast(codePoint) && face != null
                    ? face
                    : Face.of(codePoint, style.family(), style.weight());
            if (face != null && wanted != face) {
                runs.add(new TextRun(text.substring(start, i), face, rightToLeft));
                start = i;
            }
            face = wanted;
            i += Character.charCount(codePoint);
        }
        if (face != null) {
            runs.add(new TextRun(text.substring(start), face, rightToLeft));
        }
        return runs;
    }

    /** Accents, joiners and variation selectors belong to the letter before them. */
    private static boolean staysWithTheLast(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }
}
