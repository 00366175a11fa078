package org.simplexplorer.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.text.LatexText;

class WeightsLatexTest {

    private static String table(Study study, MechanismKind... kinds) {
        return table(study, WeightsLayout.whole(study), kinds);
    }

    private static String table(Study study, WeightsLayout layout, MechanismKind... kinds) {
        return WeightsLatex.of(
                study,
                List.of(kinds).stream().map(kind -> Attention.of(study, kind)).toList(),
                layout.withDigits(3));
    }

    private static Study study(String label, List<String> tokens, double... scores) {
        return new Study("t", "n", tokens, List.of(new Row(label, scores)), Parameters.DEFAULT);
    }

    @Test
    void zerosAreDotsAndTheLargestIsBold() {
        Study study = study("", List.of("cat", "50%", "[CLS]"), 0.6, 0.4, -5);
        assertThat(table(study, MechanismKind.SOFTMAX, MechanismKind.SPARSEMAX)).endsWith("""
                        \\begin{tabular}{lrrr}
                        \\toprule
                        token & score & softmax & sparsemax \\\\
                        $\\gamma = 1$ & & & \\\\
                        \\midrule
                        cat & $0.600$ & \\textbf{0.549} & \\textbf{0.600} \\\\
                        50\\% & $0.400$ & 0.449 & 0.400 \\\\
                        {[}CLS{]} & $-5.000$ & 0.002 & $\\cdot$ \\\\
                        \\bottomrule
                        \\end{tabular}
                        """);
    }

    @Test
    void aSmallWeightIsNotShownAsZero() {
        Study study = study("", List.of("a", "b"), 20, 0);
        assertThat(table(study, MechanismKind.SOFTMAX)).contains("b & $0.000$ & $<0.001$ \\\\\n");
    }

    /** The weights are 0.9983 and 0.0017: not less than half a thousandth, though less than two. */
    @Test
    void aWeightThatRoundsToADigitIsShown() {
        assertThat(table(study("", List.of("a", "b"), 0.9966, 0), MechanismKind.SPARSEMAX))
                .contains("b & $0.000$ & 0.002 \\\\\n");
    }

    @Test
    void targetsHeadTheirRows() {
        assertThat(table(study("R&D", List.of("a"), 1), MechanismKind.SOFTMAX))
                .contains("\\midrule\n\\multicolumn{3}{l}{\\emph{R\\&D}} \\\\\na & ");
    }

    @Test
    void hugeScoresHaveAPower() {
        assertThat(table(study("", List.of("a", "b"), -1.5e12, 2e300), MechanismKind.SOFTMAX))
                .contains("$-1.500\\cdot 10^{12}$")
                .contains("$2.000\\cdot 10^{300}$");
        assertThat(table(study("", List.of("a", "b"), 1e6, 999_999.5), MechanismKind.SOFTMAX))
                .contains("$1.000\\cdot 10^{6}$")
                .contains("$999999.500$");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "\\ \\textbackslash{}",
                "a_b a\\_b",
                "{$&#%} \\{\\$\\&\\#\\%\\}",
                "~^ \\textasciitilde{}\\textasciicircum{}",
                "<s> \\textless{}s\\textgreater{}",
                "* {*}",
                "-- {-}{-}",
                "\u00e9\u8bcd \u00e9\u8bcd"
            })
    void everyCharacterStandsForItself(String word, String latex) {
        assertThat(LatexText.escaped(word)).isEqualTo(latex);
    }

    @Test
    void whatLatexCannotReadIsReplaced() {
        assertThat(LatexText.escaped("a\nb\u0000\ud83d")).isEqualTo("a b \ufffd");
    }

    @Test
    void anEmptySentenceIsAnEmptyTable() {
        assertThat(table(Study.blank(), MechanismKind.SOFTMAX)).endsWith("\\midrule\n\\bottomrule\n\\end{tabular}\n");
    }
}
