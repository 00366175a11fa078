package org.simplexplorer.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The study within a LaTeX file: its lines as comments behind the figure, {@code %|} before the start of a line and
 * {@code %+} before its continuation, since TeX reads lines of a limited length.
 */
final class TexStudy {

    private static final String START = "%|";
    private static final String MORE = "%+";
    private static final int LONGEST = 1000;
    private static final String SIGNATURE = "% !TeX program = ";

    private static final List<String> COMMANDS = List.of("\\documentclass", "\\begin{", "\\usepackage");

    private TexStudy() {}

    /** Whether a file starts as the program's LaTeX figures do, or as any LaTeX document: neither is a sentence. */
    static boolean isTex(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8);
        return (text.startsWith(SIGNATURE) && text.contains(", drawn by simplexplorer "))
                || text.lines().anyMatch(line -> COMMANDS.stream().anyMatch(line.strip()::startsWith));
    }

    /** Appends the study; nothing where the figure is of none. */
    static void append(StringBuilder tex, Provenance provenance) {
        if (provenance.studyJson().isEmpty()) {
            return;
        }
        tex.append("% The study that simplexplorer opens this file as:\n");
        provenance.studyJson().lines().forEach(line -> appendLine(tex, line));
    }

    private static void appendLine(StringBuilder tex, String line) {
        String prefix = START;
        int from = 0;
        do {
            int to = Math.min(from + LONGEST, line.length());
            if (to < line.length() && Character.isHighSurrogate(line.charAt(to - 1))) {
                to--;
            }
            tex.append(prefix).append(line, from, to).append('\n');
            prefix = MORE;
            from = to;
        } while (from < line.length());
    }

    /** The study's JSON in UTF-8, or nothing where the file has none. */
    static Optional<byte[]> extract(byte[] tex) {
        String json = new String(tex, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(START) || line.startsWith(MORE))
                .map(line -> (line.startsWith(START) ? "\n" : "") + line.substring(START.length()))
                .collect(Collectors.joining());
        return json.isEmpty() ? Optional.empty() : Optional.of(json.getBytes(StandardCharsets.UTF_8));
    }
}
