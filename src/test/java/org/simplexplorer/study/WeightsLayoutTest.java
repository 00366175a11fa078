package org.simplexplorer.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.WeightsLayout.Shape;

/** The layouts beside the usual list of every row. */
class WeightsLayoutTest {

    private static final Study STUDY = new Study(
            "t",
            "n",
            List.of("a,b", "c&d"),
            List.of(new Row("one", 1, 0.25), new Row("two", -3, 3), new Row("three", 0, 0)),
            Parameters.DEFAULT.withGamma(2e-7).with(MechanismKind.FUSEDMAX, 0.25));

    private static final WeightsLayout WHOLE = WeightsLayout.whole(STUDY);

    private static String text(WeightsFormat format, WeightsLayout layout, MechanismKind... kinds) {
        return format.text(
                STUDY,
                List.of(kinds).stream().map(kind -> Attention.of(STUDY, kind)).toList(),
                layout);
    }

    @Test
    void oneRowKeepsItsNumber() {
        assertThat(text(WeightsFormat.CSV, WHOLE.withRow(1), MechanismKind.SPARSEMAX)
                        .lines())
                .containsExactly(
                        "mechanism,gamma,lambda,row,row_label,token,token_text,score,weight,segment,group",
                        "sparsemax,2.0E-7,,1,two,0,\"a,b\",-3.0,0.0,,",
                        "sparsemax,2.0E-7,,1,two,1,c&d,3.0,1.0,,");
        assertThat(text(WeightsFormat.JSON, WHOLE.withRow(1), MechanismKind.SPARSEMAX))
                .contains("\"two\"", "[0.0, 1.0]")
                .doesNotContain("\"one\"", "[0.5, 0.5]");
        assertThat(text(WeightsFormat.TEX, WHOLE.withRow(1), MechanismKind.SPARSEMAX))
                .contains("\\emph{two}")
                .doesNotContain("\\emph{one}", "\\emph{three}");
    }

    @Test
    void aMatrixHasALineForEachRow() {
        WeightsLayout matrix = WHOLE.withShape(Shape.MATRIX);
        assertThat(text(WeightsFormat.CSV, matrix, MechanismKind.SPARSEMAX, MechanismKind.FUSEDMAX))
                .isEqualTo("""
                        mechanism,gamma,lambda,row,row_label,"a,b",c&d
                        sparsemax,2.0E-7,,0,one,1.0,0.0
                        sparsemax,2.0E-7,,1,two,0.0,1.0
                        sparsemax,2.0E-7,,2,three,0.5,0.5
                        fusedmax,2.0E-7,0.25,0,one,1.0,0.0
                        fusedmax,2.0E-7,0.25,1,two,0.0,1.0
                        fusedmax,2.0E-7,0.25,2,three,0.5,0.5
                        """.replace("\n", "\r\n"));
        assertThat(text(WeightsFormat.TEX, matrix, MechanismKind.SOFTMAX, MechanismKind.FUSEDMAX))
                .contains("\\usepackage{graphicx}")
                .endsWith("""
                        \\begin{tabular}{lrr}
                        \\toprule
                         & \\rotatebox{90}{a{,}b} & \\rotatebox{90}{c\\&d} \\\\
                        \\midrule
                        \\multicolumn{3}{l}{\\emph{softmax}, $\\gamma = 2\\cdot 10^{-7}$} \\\\
                        one & \\textbf{1.00} & $<0.01$ \\\\
                        two & $<0.01$ & \\textbf{1.00} \\\\
                        three & \\textbf{0.50} & \\textbf{0.50} \\\\
                        \\midrule
                        \\multicolumn{3}{l}{\\emph{fusedmax}, $\\gamma = 2\\cdot 10^{-7}$, $\\lambda = 0.25$} \\\\
                        one & \\textbf{1.00} & $\\cdot$ \\\\
                        two & $\\cdot$ & \\textbf{1.00} \\\\
                        three & \\textbf{0.50} & \\textbf{0.50} \\\\
                        \\bottomrule
                        \\end{tabular}
                        """);
    }

    @Test
    void aTableThatBreaksRepeatsItsHeadAndKeepsALabelWithItsRow() {
        String table = text(WeightsFormat.TEX, WHOLE.withBreaking(true), MechanismKind.FUSEDMAX);
        assertThat(table)
                .contains("\\usepackage{longtable}")
                .contains("""
                        \\begin{longtable}{lrr}
                        \\toprule
                        token & score & fusedmax \\\\
                        $\\gamma = 2\\cdot 10^{-7}$ & & $\\lambda = 0.25$ \\\\
                        \\midrule
                        \\endhead
                        \\bottomrule
                        \\endfoot
                        \\multicolumn{3}{l}{\\emph{one}} \\\\*
                        """)
                .contains("\\midrule\n\\multicolumn{3}{l}{\\emph{two}} \\\\*\n")
                .endsWith(" \\\\\n\\end{longtable}\n");
    }

    @Test
    void aTableThatIsTooLongForAPageIsKnown() {
        Study large = STUDY.withSentence(List.of("a"), Collections.nCopies(26, new Row("r", 1)));
        WeightsLayout layout = WeightsLayout.whole(large);
        List<Attention> attentions = List.of(Attention.of(large, MechanismKind.SOFTMAX));
        assertThat(WeightsLatex.isTooLong(large, attentions, layout)).isTrue();
        assertThat(WeightsLatex.isTooLong(large, attentions, layout.withBreaking(true)))
                .isFalse();
        assertThat(WeightsLatex.isTooLong(large, attentions, layout.withShape(Shape.MATRIX)))
                .isFalse();
        assertThat(WeightsLatex.isTooLong(large, attentions, layout.withRow(3))).isFalse();
    }

    @Test
    void digitsThatNoTableCanHaveAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WHOLE.withDigits(0))
                .withMessage("digits must be 1 to 9, but is 0");
    }
}
