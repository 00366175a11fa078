package org.simplexplorer.scene;

import java.io.InputStream;
import java.util.Objects;
import org.simplexplorer.scene.TextStyle.Weight;

/** The bundled font files, so that text looks and measures the same on every machine. */
public enum Face {
    SANS("NotoSans-Regular.ttf"),
    SANS_SEMIBOLD("NotoSans-SemiBold.ttf"),
    SANS_BOLD("NotoSans-Bold.ttf"),
    SERIF("NotoSerif-Regular.ttf"),
    SERIF_SEMIBOLD("NotoSerif-SemiBold.ttf"),
    SERIF_BOLD("NotoSerif-Bold.ttf"),
    ARABIC("Vazirmatn-Regular.ttf"),
    HEBREW("NotoSansHebrew-Regular.ttf"),
    CJK("DroidSansFallbackFull.ttf"),
    HANGUL("NanumGothic-Regular.ttf"),
    THAI("NotoSansThai-Regular.ttf"),
    BLOCKS("NotoSansMono-Blocks.ttf"),
    EMOJI("NotoEmoji-Regular.ttf");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** The TrueType file's name. */
    public String fileName() {
        return file;
    }

    /** The TrueType file's bytes; the caller closes it. */
    public InputStream open() {
        return Objects.requireNonNull(Face.class.getResourceAsStream("/fonts/" + file), file);
    }

    /** The face that has the character; Latin, Greek and Cyrillic come in three weights, the others in one. */
    static Face of(int codePoint, Family family, Weight weight) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> CJK;
            case HANGUL -> HANGUL;
            case THAI -> THAI;
            case DEVANAGARI -> latin(Family.SANS, weight); // the face with serifs has none
            case COMMON -> common(codePoint, family, weight);
            default -> latin(family, weight);
        };
    }

    private static Face common(int codePoint, Family family, Weight weight) {
        if (within(codePoint, 0x2580, 0x259f)) {
            return BLOCKS; // among them the mark of word pieces, U+2581
        }
        boolean fullWidth = within(codePoint, 0x3000, 0x33ff) || within(codePoint, 0xfe30, 0xffef);
        boolean pictograph = within(codePoint, 0x2600, 0x27bf) || within(codePoint, 0x1f000, 0x1faff);
        // The Korean face brings arrows and mathematical signs, but for the minus.
        boolean symbol = within(codePoint, 0x2190, 0x25ff) && codePoint != 0x2212 && codePoint != 0x25cc;
        return fullWidth ? CJK : pictograph ? EMOJI : symbol ? HANGUL : latin(family, weight);
    }

    private static boolean within(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }

    private static Face latin(Family family, Weight weight) {
        boolean serif = family == Family.SERIF;
        return switch (weight) {
            case REGULAR -> serif ? SERIF : SANS;
            case SEMIBOLD -> serif ? SERIF_SEMIBOLD : SANS_SEMIBOLD;
            case BOLD -> serif ? SERIF_BOLD : SANS_BOLD;
        };
    }
}
