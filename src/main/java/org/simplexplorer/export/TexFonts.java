package org.simplexplorer.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.simplexplorer.scene.Face;
import org.simplexplorer.scene.TextRun;

/**
 * The fonts that xelatex takes for scripts that its own fonts lack: for each, a command that selects the first there is of
 * a list, the bundled file beside the document first.
 */
final class TexFonts {

    private TexFonts() {}

    /** The command that selects the font of a run; empty where the document's own font will do. */
    static String command(TextRun run) {
        if (TexText.isPlain(run.text())) {
            return "";
        }
        return switch (run.face()) {
            case ARABIC -> "\\sxarabic ";
            case HEBREW -> "\\sxhebrew ";
            case CJK -> "\\sxhan ";
            case HANGUL -> "\\sxhangul ";
            case THAI -> "\\sxthai ";
            case BLOCKS -> "\\sxblocks ";
            case EMOJI -> "\\sxemoji ";
            case SERIF, SERIF_SEMIBOLD, SERIF_BOLD -> "\\sxserif ";
            case SANS, SANS_SEMIBOLD, SANS_BOLD -> isDevanagari(run) ? "\\sxdevanagari " : "\\sxsans ";
        };
    }

    /** Defines the command of a run that has one. */
    static String definition(TextRun run) {
        String command = command(run).strip();
        return switch (run.face()) {
            case ARABIC ->
                choice(command, "Script=Arabic", Face.ARABIC, "Vazirmatn", "Noto Sans Arabic", "DejaVu Sans");
            case HEBREW -> choice(command, "Script=Hebrew", Face.HEBREW, "Noto Sans Hebrew", "DejaVu Sans");
            case CJK -> choice(command, "", Face.CJK, "Noto Sans CJK SC", "Source Han Sans SC", "FandolHei", "SimHei");
            case HANGUL -> choice(command, "", Face.HANGUL, "NanumGothic", "Noto Sans CJK KR", "Malgun Gothic");
            case THAI -> choice(command, "Script=Thai", Face.THAI, "Noto Sans Thai", "Loma", "Garuda");
            case BLOCKS -> choice(command, "", Face.BLOCKS, "Noto Sans Mono", "DejaVu Sans", "FreeMono");
            case EMOJI -> choice(command, "", Face.EMOJI, "Noto Emoji", "Symbola", "DejaVu Sans");
            case SERIF, SERIF_SEMIBOLD, SERIF_BOLD ->
                choice(command, "", Face.SERIF, "Noto Serif", "DejaVu Serif", "FreeSerif");
            case SANS, SANS_SEMIBOLD, SANS_BOLD ->
                isDevanagari(run)
                        ? choice(command, "Script=Devanagari", Face.SANS, "Noto Sans Devanagari", "Lohit Devanagari")
                        : choice(command, "", Face.SANS, "Noto Sans", "DejaVu Sans", "FreeSans");
        };
    }

    /** Vowels that are written before their consonant come there only where the script is named. */
    private static boolean isDevanagari(TextRun run) {
        return run.text()
                .codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.DEVANAGARI);
    }

    private static String choice(String command, String features, Face bundled, String... installed) {
        List<String> names = new ArrayList<>(List.of(bundled.fileName()));
        names.addAll(List.of(installed));
        StringBuilder tex = new StringBuilder();
        for (String name : names) {
            tex.append("\\IfFontExistsTF{%s}{\\newfontfamily%s{%s}[%s]}{%%\n".formatted(name, command, name, features));
        }
        return tex.append("\\errmessage{no font for ")
                .append(command.substring("\\sx".length()))
                .append(" letters: put ")
                .append(bundled.fileName())
                .append(" beside this file}")
                .append("}".repeat(names.size()))
                .append("%\n")
                .toString();
    }

    /** For people: the files that may stand beside the document. */
    static String files(List<TextRun> runs) {
        return runs.stream()
                .map(run -> run.face().fileName())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
