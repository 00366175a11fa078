package org.simplexplorer.viewmodel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.simplexplorer.figure.HeatmapLayout;
import org.simplexplorer.figure.HeatmapLayout.Cell;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Partition;
import org.simplexplorer.math.Structure;

/**
 * What is said of the cell that is pointed at.
 *
 * @param title {@code target → source}
 * @param lines score and weight; segment or group
 * @param x the right edge of the cell, in the picture's pixels
 * @param y the lower edge of the cell
 * @param cellHeight the height of the cell
 */
public record Hint(String title, List<String> lines, double x, double y, double cellHeight) {

    private static final int MOST_WORDS = 8;

    /** Keeps target, arrow and source in this order when a word is Arabic or Hebrew. */
    private static final String LEFT_TO_RIGHT = "\u200e";

    public Hint {
        lines = List.copyOf(lines);
    }

    /** The words for a cell of a picture; empty where the picture has no such cell. */
    static Optional<Hint> of(PanelModel.Picture picture, Cell cell) {
        if (cell.row() >= picture.attention().rows().size()
                || cell.column() >= picture.study().tokens().size()) {
            return Optional.empty();
        }
        Evaluation row = picture.attention().rows().get(cell.row());
        List<String> tokens = picture.study().tokens();
        double score = picture.study().rows().get(cell.row()).score(cell.column());
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "score %s, weight %s", Numbers.score(score), weight(row, cell.column())));
        row.blocks()
                .ifPresent(blocks ->
                        lines.add(block(picture.attention().kind().structure(), row, blocks, cell.column(), tokens)));
        String label = picture.study().rows().get(cell.row()).label();
        HeatmapLayout layout = picture.figure().layout();
        return Optional.of(new Hint(
                LEFT_TO_RIGHT + label + " \u2192 " + tokens.get(cell.column()),
                lines,
                layout.x(cell.column() + 1),
                layout.y(cell.row() + 1),
                layout.cellHeight()));
    }

    private static String weight(Evaluation row, int token) {
        return row.inSupport(token) ? String.format(Locale.ROOT, "%.3g", row.weight(token)) : "exactly 0";
    }

    private static String block(Structure structure, Evaluation row, Partition blocks, int token, List<String> tokens) {
        String name = structure.word();
        if (!row.inSupport(token)) {
            return "outside the support, in no " + name;
        }
        int[] members = blocks.members(blocks.blockOf(token));
        String separator = structure == Structure.SEGMENTS ? " " : ", ";
        String words =
                Arrays.stream(members).limit(MOST_WORDS).mapToObj(tokens::get).collect(Collectors.joining(separator));
        String more = members.length > MOST_WORDS ? separator + "\u2026" : "";
        String count = members.length == 1 ? "alone" : members.length + " words";
        return name + " \u201c" + words + more + "\u201d, " + count;
    }
}
