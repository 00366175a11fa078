package org.simplexplorer.export;

import org.simplexplorer.scene.Family;

/** The families that an SVG names, best first: the bundled ones, then what other machines have for the same scripts. */
final class SvgFonts {

    private static final String SCRIPTS = "'Vazirmatn','Noto Sans Arabic','Noto Sans Hebrew','Noto Sans CJK SC',"
            + "'Droid Sans Fallback','NanumGothic','DejaVu Sans','Noto Emoji'";

    private SvgFonts() {}

    static String of(Family family) {
        return switch (family) {
            case SANS -> "'Noto Sans'," + SCRIPTS + ",sans-serif";
            case SERIF -> "'Noto Serif'," + SCRIPTS + ",serif";
        };
    }
}
