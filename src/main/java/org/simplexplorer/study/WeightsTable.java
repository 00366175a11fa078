package org.simplexplorer.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.MechanismKind;

/**
 * The numbers of a study as a table for other programs, one line for each weight: mechanisms in the order given, rows and
 * tokens in the study's. Rows, tokens, segments and groups are numbered from 0; segments and groups anew in each row,
 * and a cell is empty where there is none. Numbers read back as the same double.
 */
public final class WeightsTable {

    private static final List<String> HEADER = List.of(
            "mechanism",
            "gamma",
            "lambda",
            "row",
            "row_label",
            "token",
            "token_text",
            "score",
            "weight",
            "segment",
            "group");

    private WeightsTable() {}

    /** Comma-separated values as in RFC 4180, lines ending in CR LF; see {@link Cells} for how text is guarded. */
    public static String csv(Study study, List<Attention> attentions) {
        return text(study, attentions, Cells.CSV);
    }

    /** Tab-separated values, lines ending in LF; tabs, line breaks and backslashes in text as {@code \t}, {@code \n} ... */
    public static String tsv(Study study, List<Attention> attentions) {
        return text(study, attentions, Cells.TSV);
    }

    private static String text(Study study, List<Attention> attentions, Cells cells) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADER);
        for (Attention attention : attentions) {
            for (int row = 0; row < attention.rows().size(); row++) {
                addLines(lines, study, attention, row, cells);
            }
        }
        return lines.stream()
                .map(line -> String.join(cells.separator(), line) + cells.lineEnd())
                .collect(Collectors.joining());
    }

    private static void addLines(List<List<String>> lines, Study study, Attention attention, int row, Cells cells) {
        MechanismKind kind = attention.kind();
        Evaluation evaluation = attention.rows().get(row);
        String[] blocks = blockNumbers(attention, row);
        for (int token = 0; token < evaluation.size(); token++) {
            lines.add(List.of(
                    kind.label(),
                    Double.toString(study.parameters().gamma()),
                    kind.usesLambda() ? Double.toString(study.parameters().lambda(kind)) : "",
                    Integer.toString(row),
                    cells.text(study.row(row).label()),
                    Integer.toString(token),
                    cells.text(study.tokens().get(token)),
                    Double.toString(study.row(row).score(token)),
                    Double.toString(evaluation.weight(token)),
                    kind == MechanismKind.FUSEDMAX ? blocks[token] : "",
                    kind == MechanismKind.OSCARMAX ? blocks[token] : ""));
        }
    }

    /** The number of each token's visible block; empty for tokens of weight zero. */
    private static String[] blockNumbers(Attention attention, int row) {
        String[] numbers = new String[attention.rows().get(row).size()];
        Arrays.fill(numbers, "");
        List<int[]> blocks = attention.visibleBlocks(row);
        for (int block = 0; block < blocks.size(); block++) {
            for (int token : blocks.get(block)) {
                numbers[token] = Integer.toString(block);
            }
        }
        return numbers;
    }
}
