package org.simplexplorer.export;

import org.simplexplorer.scene.Face;
import org.simplexplorer.scene.Family;

/** The families that an SVG names, best first: the bundled ones, then what other machines have for the same scripts. */
final class SvgFonts {

    private static final String SCRIPTS =
            "'Vazirmatn','Noto Sans Hebrew'," + "'Droid Sans Fallback','NanumGothic','Noto Emoji','DejaVu Sans'";

    private SvgFonts() {}

    /** The name by which a face within the file is found in the lists; empty for faces that are left to the reader's fonts. */
    static String name(Face face) {
        return switch (face) {
            case ARABIC -> "Vazirmatn";
            case HEBREW -> "Noto Sans Hebrew";
            case CJK -> "Droid Sans Fallback";
            case HANGUL -> "NanumGothic";
            case EMOJI -> "Noto Emoji";
            case SANS, SANS_SEMIBOLD, SANS_BOLD, SERIF, SERIF_SEMIBOLD, SERIF_BOLD -> "";
        };
    }

    /** Which characters a face within the file is for, where it also has others, as a CSS declaration. */
    static String range(Face face) {
        return switch (face) {
            case ARABIC -> "unicode-range:U+600-6FF,U+750-77F,U+8A0-8FF,U+FB50-FDFF,U+FE70-FEFF;";
            case HEBREW -> "unicode-range:U+590-5FF,U+FB1D-FB4F;";
            default -> "";
        };
    }

    static String of(Family family) {
        return switch (family) {
            case SANS -> "'Noto Sans'," + SCRIPTS + ",sans-serif";
            case SERIF -> "'Noto Serif'," + SCRIPTS + ",serif";
        };
    }
}
