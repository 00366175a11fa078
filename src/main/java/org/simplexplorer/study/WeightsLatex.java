package org.simplexplorer.study;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.text.LatexText;

/**
 * The numbers of a study as a LaTeX table to {@code \input}: a line a token with its score and its weight under each
 * mechanism, rows of the study below one another. An exact zero is a centred dot, the largest weight of a row is bold.
 */
public final class WeightsLatex {

    private static final String NOTE = """
            % Needs \\usepackage{booktabs}, and \\usepackage[T1]{fontenc} for straight quotes;
            % scripts other than Latin need xelatex or lualatex with a font that has them.
            """;

    private WeightsLatex() {}

    /**
     * The table.
     *
     * @param digits the number of decimals, 1 to 9; a positive weight that they would show as zero is given as a bound
     */
    public static String of(Study study, List<Attention> attentions, int digits) {
        StringBuilder table = new StringBuilder(NOTE);
        table.append("\\begin{tabular}{lr")
                .append("r".repeat(attentions.size()))
                .append("}\n\\toprule\ntoken & score");
        attentions.forEach(
                attention -> table.append(" & ").append(attention.kind().label()));
        table.append(" \\\\\n");
        for (int row = 0; row < study.rows().size(); row++) {
            table.append("\\midrule\n");
            addRow(table, study, attentions, row, digits);
        }
        return table.append("\\bottomrule\n\\end{tabular}\n").toString();
    }

    private static void addRow(StringBuilder table, Study study, List<Attention> attentions, int row, int digits) {
        String label = study.row(row).label();
        if (!label.isEmpty()) {
            table.append("\\multicolumn{%d}{l}{\\emph{%s}} \\\\\n"
                    .formatted(attentions.size() + 2, LatexText.escaped(label)));
        }
        for (int token = 0; token < study.tokens().size(); token++) {
            int shown = token;
            table.append(LatexText.escaped(study.tokens().get(token)))
                    .append(" & ")
                    .append(score(study.row(row).score(token), digits))
                    .append(attentions.stream()
                            .map(attention -> " & " + weight(attention.rows().get(row), shown, digits))
                            .collect(Collectors.joining()))
                    .append(" \\\\\n");
        }
    }

    private static String score(double score, int digits) {
        return Math.abs(score) >= 1e6
                ? String.format(Locale.ROOT, "$%." + digits + "e$", score)
                        .replaceFirst("e\\+?(-?)0*(\\d+)", "\\\\cdot 10^{$1$2}")
                : String.format(Locale.ROOT, "$%." + digits + "f$", score);
    }

    private static String weight(Evaluation row, int token, int digits) {
        if (!row.inSupport(token)) {
            return "$\\cdot$";
        }
        double least = Math.pow(10, -digits);
        String number = String.format(Locale.ROOT, "%." + digits + "f", row.weight(token));
        if (row.weight(token) < least / 2) {
            return String.format(Locale.ROOT, "$<%." + digits + "f$", least);
        }
        return isLargest(row, token) ? "\\textbf{" + number + "}" : number;
    }

    private static boolean isLargest(Evaluation row, int token) {
        for (int other = 0; other < row.size(); other++) {
            if (row.weight(other) > row.weight(token)) {
                return false;
            }
        }
        return true;
    }
}
