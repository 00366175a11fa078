package org.simplexplorer.export;

import org.simplexplorer.scene.Face;
import org.simplexplorer.scene.Family;

/** The families that an SVG names, best first: the letters within the file, the bundled fonts, then what others have. */
final class SvgFonts {

    /**
     * The family of the letters within the file. It comes first: browsers do not draw the first label anew when letters of
     * a later family have been read.
     */
    static final String WITHIN = "Simplexplorer";

    private static final String SCRIPTS =
            "'Noto Sans Hebrew','Droid Sans Fallback','NanumGothic','Vazirmatn','Noto Sans Thai','Noto Sans Mono','Noto Emoji','DejaVu Sans'";

    private SvgFonts() {}

    /** Whether a face's letters come within the file; the others are left to the reader's fonts. */
    static boolean areWithin(Face face) {
        return switch (face) {
            case ARABIC, HEBREW, CJK, HANGUL, THAI, BLOCKS, EMOJI -> true;
            case SANS, SANS_SEMIBOLD, SANS_BOLD, SERIF, SERIF_SEMIBOLD, SERIF_BOLD -> false;
        };
    }

    static String of(Family family) {
        return switch (family) {
            case SANS -> "'%s','Noto Sans',%s,sans-serif".formatted(WITHIN, SCRIPTS);
            case SERIF -> "'%s','Noto Serif',%s,serif".formatted(WITHIN, SCRIPTS);
        };
    }
}
