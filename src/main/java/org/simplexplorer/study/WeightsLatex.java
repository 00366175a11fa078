package org.simplexplorer.study;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.WeightsLayout.Shape;
import org.simplexplorer.text.LatexText;

/**
 * The numbers of a study as a LaTeX table to {@code \input}: as a list, a line a token with its score and its weight
 * under each mechanism, rows of the study below one another; as a matrix, a line a row and a column a token, mechanisms
 * below one another. The parameters are in it. An exact zero is a centred dot, the largest weight of a row is bold.
 */
public final class WeightsLatex {

    private static final String NOTE = """
            %% Needs \\usepackage{booktabs}%s, and \\usepackage[T1]{fontenc} for straight quotes;
            %% scripts other than Latin need xelatex or lualatex with a font that has them.
            """;

    /** The lines that a page has room for. */
    private static final int PAGE_LINES = 50;

    private final Study study;
    private final List<Attention> attentions;
    private final WeightsLayout layout;
    private final LatexNumbers numbers;
    private final StringBuilder table = new StringBuilder();

    private WeightsLatex(Study study, List<Attention> attentions, WeightsLayout layout) {
        this.study = study;
        this.attentions = attentions;
        this.layout = layout;
        numbers = new LatexNumbers(layout.digits());
    }

    /**
     * The table.
     *
     * @param layout a positive weight that its digits would show as zero is given as a bound
     */
    public static String of(Study study, List<Attention> attentions, WeightsLayout layout) {
        WeightsLatex latex = new WeightsLatex(study, attentions, layout);
        latex.add();
        return latex.table.toString();
    }

    /** Whether the table is longer than a page and cannot break. */
    public static boolean isTooLong(Study study, List<Attention> attentions, WeightsLayout layout) {
        int lines = layout.shape() == Shape.LIST
                ? layout.rows().size() * (layout.columns().size() + 1)
                : attentions.size() * (layout.rows().size() + 1);
        return !layout.breaking() && lines > PAGE_LINES;
    }

    private void add() {
        boolean matrix = layout.shape() == Shape.MATRIX;
        String packages = (layout.breaking() ? " and \\usepackage{longtable}" : "")
                + (matrix ? " and \\usepackage{graphicx}" : "");
        table.append(NOTE.formatted(packages));
        String columns = matrix ? "l" + "r".repeat(layout.columns().size()) : "lr" + "r".repeat(attentions.size());
        String environment = layout.breaking() ? "longtable" : "tabular";
        table.append("\\begin{%s}{%s}\n\\toprule\n".formatted(environment, columns));
        addHead(matrix);
        table.append(layout.breaking() ? "\\midrule\n\\endhead\n\\bottomrule\n\\endfoot\n" : "\\midrule\n");
        if (matrix) {
            addMatrices();
        } else {
            addLists();
        }
        table.append(layout.breaking() ? "" : "\\bottomrule\n").append("\\end{%s}\n".formatted(environment));
    }

    private void addHead(boolean matrix) {
        if (matrix) {
            addLine(
                    "",
                    layout.columns().of(study.tokens()).stream()
                            .map(token -> "\\rotatebox{90}{" + LatexText.escaped(token) + "}"));
            return;
        }
        addLine("token", Stream.concat(Stream.of("score"), attentions.stream().map(WeightsLatex::name)));
        addLine(gamma(), Stream.concat(Stream.of(""), attentions.stream().map(attention -> own(attention.kind()))));
    }

    private void addLists() {
        for (int row : layout.rows()) {
            addMidruleBetween(row == layout.rows().get(0));
            String label = study.row(row).label();
            if (!label.isEmpty()) {
                addTitle("\\emph{" + LatexText.escaped(label) + "}", attentions.size() + 2);
            }
            for (int token = layout.columns().first(); token < layout.columns().end(); token++) {
                int shown = token;
                addLine(
                        LatexText.escaped(study.tokens().get(token)),
                        Stream.concat(
                                Stream.of(numbers.score(study.row(row).score(token))),
                                attentions.stream()
                                        .map(attention ->
                                                numbers.weight(attention.rows().get(row), shown))));
            }
        }
    }

    private void addMatrices() {
        for (Attention attention : attentions) {
            addMidruleBetween(attention.equals(attentions.get(0)));
            String own = own(attention.kind());
            addTitle(
                    "\\emph{" + name(attention) + "}, " + gamma() + (own.isEmpty() ? "" : ", " + own),
                    layout.columns().size() + 1);
            for (int row : layout.rows()) {
                addLine(
                        LatexText.escaped(study.row(row).label()),
                        layout.columns()
                                .tokens()
                                .mapToObj(
                                        token -> numbers.weight(attention.rows().get(row), token)));
            }
        }
    }

    private void addMidruleBetween(boolean first) {
        table.append(first ? "" : "\\midrule\n");
    }

    /** A line over all columns, which stays with the next one. */
    private void addTitle(String title, int columns) {
        table.append("\\multicolumn{%d}{l}{%s} %s\n".formatted(columns, title, layout.breaking() ? "\\\\*" : "\\\\"));
    }

    private void addLine(String first, Stream<String> cells) {
        table.append(first)
                .append(cells.map(cell -> cell.isEmpty() ? " &" : " & " + cell).collect(Collectors.joining()))
                .append(" \\\\\n");
    }

    private static String name(Attention attention) {
        return attention.kind().label();
    }

    private String gamma() {
        return LatexNumbers.value("\u03b3", study.parameters().gamma());
    }

    private String own(MechanismKind kind) {
        return kind.parameter()
                .map(own -> LatexNumbers.value(own.symbol(), study.parameters().own(kind)))
                .orElse("");
    }
}
