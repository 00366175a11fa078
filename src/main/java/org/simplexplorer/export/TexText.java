package org.simplexplorer.export;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.simplexplorer.scene.TextRun;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.text.LatexText;

/**
 * Text as LaTeX sets it: every character stands for itself. pdflatex knows the Latin letters of the T1 encoding, and lone
 * Greek letters as mathematics; what else there is needs xelatex and one of {@link TexFonts}.
 */
final class TexText {

    /** Signs that LaTeX has as commands or as mathematics; what it takes for markup is {@link LatexText}'s to escape. */
    private static final Map<Integer, String> COMMANDS = Map.ofEntries(
            Map.entry(0x2026, "{...}"),
            Map.entry(0x200e, ""), // the order of words is settled by their runs
            Map.entry(0x2070, "\\ensuremath{^0}"),
            Map.entry(0x2074, "\\ensuremath{^4}"),
            Map.entry(0x2075, "\\ensuremath{^5}"),
            Map.entry(0x2076, "\\ensuremath{^6}"),
            Map.entry(0x2077, "\\ensuremath{^7}"),
            Map.entry(0x2078, "\\ensuremath{^8}"),
            Map.entry(0x2079, "\\ensuremath{^9}"),
            Map.entry(0x207b, "\\ensuremath{^-}"),
            Map.entry(0x2212, "\\ensuremath{-}"),
            Map.entry(0x00b1, "\\ensuremath{\\pm}"),
            Map.entry(0x2032, "\\ensuremath{'}"),
            Map.entry(0x2264, "\\ensuremath{\\leq}"),
            Map.entry(0x2265, "\\ensuremath{\\geq}"),
            Map.entry(0x2248, "\\ensuremath{\\approx}"),
            Map.entry(0x221e, "\\ensuremath{\\infty}"),
            Map.entry(0x2192, "\\ensuremath{\\rightarrow}"),
            Map.entry(0x2190, "\\ensuremath{\\leftarrow}"),
            Map.entry(0x2202, "\\ensuremath{\\partial}"),
            Map.entry(0x2207, "\\ensuremath{\\nabla}"),
            Map.entry(0x2016, "\\ensuremath{\\Vert}"),
            Map.entry((int) 'α', "\\ensuremath{\\alpha}"),
            Map.entry((int) 'β', "\\ensuremath{\\beta}"),
            Map.entry((int) 'γ', "\\ensuremath{\\gamma}"),
            Map.entry((int) 'δ', "\\ensuremath{\\delta}"),
            Map.entry((int) 'λ', "\\ensuremath{\\lambda}"),
            Map.entry((int) 'μ', "\\ensuremath{\\mu}"),
            Map.entry((int) 'σ', "\\ensuremath{\\sigma}"),
            Map.entry((int) 'τ', "\\ensuremath{\\tau}"),
            Map.entry((int) 'Ω', "\\ensuremath{\\Omega}"));

    private static final String BRACKETS = "()[]{}<>\u00ab\u00bb\u2039\u203a";

    private TexText() {}

    /** Whether pdflatex can set the text. */
    static boolean isPlain(String text) {
        int[] points = composed(text).codePoints().toArray();
        boolean afterGreek = false;
        for (int point : points) {
            boolean greek = Character.UnicodeScript.of(point) == Character.UnicodeScript.GREEK;
            if (!(COMMANDS.containsKey(point) || isT1(point)) || (greek && afterGreek)) {
                return false;
            }
            afterGreek = greek;
        }
        return true;
    }

    /** Text that {@link #isPlain}, as both programs read it. */
    static String plain(String text) {
        return spaced(text, true);
    }

    /** @param mathematical whether Greek letters and signs are those of mathematics, and not the font's */
    private static String spaced(String text, boolean mathematical) {
        StringBuilder tex = new StringBuilder();
        composed(text).codePoints().forEach(point -> tex.append(escaped(point, mathematical)));
        return tex.toString().replace("  ", " \\ ");
    }

    /** Any text for xelatex: runs from left to right, each in a face that has its letters. */
    static String inRuns(String text, TextStyle style) {
        if (isPlain(text)) {
            return plain(text);
        }
        StringBuilder tex = new StringBuilder();
        for (TextRun run : TextRun.of(text, style)) {
            String font = TexFonts.command(run);
            tex.append('{').append(font);
            if (!font.isEmpty()) {
                String letters = spaced(run.text(), false);
                tex.append(run.rightToLeft() ? "\\beginR{}" + letters + "\\endR{}" : letters);
            } else {
                tex.append(plain(run.rightToLeft() ? mirrored(run.text()) : run.text()));
            }
            tex.append('}');
        }
        return tex.toString();
    }

    /** Spaces and signs between words that read from the right, as they stand from left to right. */
    private static String mirrored(String text) {
        StringBuilder mirrored = new StringBuilder();
        text.codePoints().forEach(point -> {
            int bracket = BRACKETS.indexOf(point);
            mirrored.appendCodePoint(bracket < 0 ? point : BRACKETS.charAt(bracket ^ 1));
        });
        return mirrored.reverse().toString();
    }

    /** The runs that need a face of their own; none where the text {@link #isPlain}. */
    static List<TextRun> foreignRuns(String text, TextStyle style) {
        return isPlain(text)
                ? List.of()
                : TextRun.of(text, style).stream()
                        .filter(run -> !TexFonts.command(run).isEmpty())
                        .toList();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String escaped(int point, boolean mathematical) {
        String command = mathematical ? COMMANDS.get(point) : null;
        return command == null ? LatexText.escaped(point) : command;
    }

    /** What the T1 encoding and its companion for symbols hold, as far as every LaTeX since 2020 sets it up. */
    private static boolean isT1(int point) {
        if (point < 0x80 || Character.getType(point) == Character.CONTROL) {
            return true;
        }
        return switch (point) {
            case 0xad, 0x126, 0x127, 0x138, 0x13f, 0x140, 0x149, 0x166, 0x167 -> false;
            case 0x2022, 0x2030, 0x2039, 0x203a, 0x20ac, 0x2122, 0x1e9e -> true;
            case 0x201b -> false;
            default -> within(point, 0xa0, 0x17e) || within(point, 0x2010, 0x2015) || within(point, 0x2018, 0x201e);
        };
    }

    private static boolean within(int point, int first, int last) {
        return point >= first && point <= last;
    }
}
