package org.simplexplorer.export;

import java.awt.Font;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRun;

/** The signs of a scene that no bundled font can draw: in their place there are empty boxes. */
final class MissingSigns {

    private static final int MOST_NAMED = 5;

    private MissingSigns() {}

    /** One sentence that names the signs and says what to do; empty if every sign can be drawn. */
    static String inWords(Scene scene) {
        List<Integer> missing =
                LabelRuns.of(scene.marks()).flatMap(MissingSigns::of).distinct().toList();
        if (missing.isEmpty()) {
            return "";
        }
        String names = missing.stream()
                .limit(MOST_NAMED)
                .map(sign -> String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(sign), sign))
                .collect(Collectors.joining(", "));
        String more = missing.size() > MOST_NAMED ? " and " + (missing.size() - MOST_NAMED) + " more" : "";
        return "No bundled font has " + names + more
                + ", so the figure shows empty boxes there; an svg leaves them to the reader's fonts.";
    }

    private static Stream<Integer> of(TextRun run) {
        Font font = AwtFonts.of(run.face());
        return run.text()
                .codePoints()
                .filter(sign -> isSeen(sign) && !font.canDisplay(sign))
                .boxed();
    }

    /** Whether a sign has ink of its own: joiners, selectors and spaces do their work without. */
    private static boolean isSeen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !(sign >= 0xfe00 && sign <= 0xfe0f);
        };
    }
}
