package org.simplexplorer.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.MechanismParameter;
import org.simplexplorer.math.Structure;
import org.simplexplorer.study.WeightsLayout.Shape;
import org.simplexplorer.text.Cells;

/**
 * The numbers of a study as a table for other programs, one line for each weight: mechanisms in the order given, rows and
 * tokens in the study's. Rows, tokens, segments and groups are numbered from 0; segments and groups anew in each row,
 * and a cell is empty where there is none. Numbers read back as the same double.
 */
public final class WeightsTable {

    private static final List<String> REST =
            List.of("row", "row_label", "token", "token_text", "score", "weight", "segment", "group");

    private WeightsTable() {}

    /**
     * The table's text: comma-separated values as in RFC 4180 with lines ending in CR LF, or tab-separated ones with lines
     * ending in LF; see {@link Cells} for how text is guarded. A matrix has a line for each row and a column for each
     * token, whose head is its text.
     */
    public static String of(Study study, List<Attention> attentions, WeightsLayout layout, Cells cells) {
        boolean matrix = layout.shape() == Shape.MATRIX;
        List<List<String>> lines = new ArrayList<>();
        List<String> own = ownNames(attentions);
        lines.add(line(List.of("mechanism", "gamma"), own, matrix ? matrixHead(study, layout.columns(), cells) : REST));
        for (Attention attention : attentions) {
            List<Integer> rows = attention.rows().isEmpty() ? List.of() : layout.rows();
            for (int row : rows) {
                if (matrix) {
                    lines.add(matrixLine(study, attention, row, layout.columns(), own, cells));
                } else {
                    addLines(lines, study, attention, row, layout.columns(), own, cells);
                }
            }
        }
        return lines.stream()
                .map(line -> String.join(cells.separator(), line) + cells.lineEnd())
                .collect(Collectors.joining());
    }

    private static List<String> matrixHead(Study study, TokenRange columns, Cells cells) {
        return Stream.concat(
                        REST.stream().limit(2),
                        columns.of(study.tokens()).stream().map(cells::text))
                .toList();
    }

    private static List<String> matrixLine(
            Study study, Attention attention, int row, TokenRange columns, List<String> own, Cells cells) {
        Evaluation evaluation = attention.rows().get(row);
        Stream<String> weights = columns.tokens().mapToObj(token -> Double.toString(evaluation.weight(token)));
        Stream<String> start =
                Stream.of(Integer.toString(row), cells.text(study.row(row).label()));
        return line(
                first(study, attention.kind()),
                ownValues(study, attention.kind(), own),
                Stream.concat(start, weights).toList());
    }

    private static List<String> first(Study study, MechanismKind kind) {
        return List.of(kind.label(), Double.toString(study.parameters().gamma()));
    }

    private static List<String> ownValues(Study study, MechanismKind kind, List<String> own) {
        return own.stream()
                .map(name -> ownValue(study.parameters(), kind, name))
                .toList();
    }

    /** The columns of the mechanisms' own parameters: those of the usual ones always, others where they are shown. */
    private static List<String> ownNames(List<Attention> attentions) {
        return Stream.concat(MechanismKind.usual().stream(), attentions.stream().map(Attention::kind))
                .flatMap(kind -> kind.parameter().stream())
                .map(MechanismParameter::name)
                .distinct()
                .toList();
    }

    private static List<String> line(List<String> first, List<String> own, List<String> rest) {
        return Stream.of(first, own, rest).flatMap(List::stream).toList();
    }

    private static void addLines(
            List<List<String>> lines,
            Study study,
            Attention attention,
            int row,
            TokenRange columns,
            List<String> own,
            Cells cells) {
        MechanismKind kind = attention.kind();
        Evaluation evaluation = attention.rows().get(row);
        String[] blocks = blockNumbers(attention, row);
        List<String> values = ownValues(study, kind, own);
        for (int token = columns.first(); token < columns.end(); token++) {
            List<String> rest = List.of(
                    Integer.toString(row),
                    cells.text(study.row(row).label()),
                    Integer.toString(token),
                    cells.text(study.tokens().get(token)),
                    Double.toString(study.row(row).score(token)),
                    Double.toString(evaluation.weight(token)),
                    kind.structure() == Structure.SEGMENTS ? blocks[token] : "",
                    kind.structure() == Structure.GROUPS ? blocks[token] : "");
            lines.add(line(first(study, kind), values, rest));
        }
    }

    private static String ownValue(Parameters parameters, MechanismKind kind, String name) {
        return kind.parameter()
                .filter(parameter -> parameter.name().equals(name))
                .map(parameter -> Double.toString(parameters.own(kind)))
                .orElse("");
    }

    /** The number of each token's visible block; empty for tokens of weight zero. */
    private static String[] blockNumbers(Attention attention, int row) {
        String[] numbers = new String[attention.rows().get(row).size()];
        Arrays.fill(numbers, "");
        List<int[]> blocks = attention.row(row).visibleBlocks();
        for (int block = 0; block < blocks.size(); block++) {
            for (int token : blocks.get(block)) {
                numbers[token] = Integer.toString(block);
            }
        }
        return numbers;
    }
}
