package org.simplexplorer.figure.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.figure.FigureFixtures;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.PerRow;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.SolvedRow;
import org.simplexplorer.study.Study;

class ParameterTextTest {

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "1,1.00",
        "0.27,0.270",
        "0.0125,0.0125",
        "12,12.0",
        "250,250",
        "1e-6,1e-6",
        "1.25e7,1.25e7",
        "1e308,1e308"
    })
    void parametersHaveThreeDigits(double value, String text) {
        assertThat(ParameterText.number(value)).isEqualTo(text);
    }

    @Test
    void aRowIsSaidInWords() {
        Study study = FigureFixtures.study(
                List.of("a", "b", "c"),
                List.of(new Row("r", 1.0, 1.1, -3.0)),
                Parameters.DEFAULT.with(MechanismKind.FUSEDMAX, 0.2).with(MechanismKind.OSCARMAX, 0));
        assertThat(inWords(study, MechanismKind.SOFTMAX)).isEqualTo("3 words");
        assertThat(inWords(study, MechanismKind.FUSEDMAX)).isEqualTo("2 words, 1 segment");
        assertThat(inWords(study, MechanismKind.OSCARMAX)).isEqualTo("2 words, no group");
    }

    private static String inWords(Study study, MechanismKind kind) {
        return ParameterText.inWords(Attention.of(study, kind).row(0));
    }

    @Test
    void factsCountWhatIsSeen() {
        Study study = FigureFixtures.study(
                List.of("a", "b", "c"),
                List.of(new Row("r", 1.0, 1.1, -3.0)),
                Parameters.DEFAULT.with(MechanismKind.FUSEDMAX, 0.2).with(MechanismKind.OSCARMAX, 0));
        assertThat(ParameterText.facts(Attention.of(study, MechanismKind.FUSEDMAX)))
                .isEqualTo("support 2/3 \u00b7 1 segment \u00b7 entropy 0.69");
        assertThat(ParameterText.facts(Attention.of(study, MechanismKind.OSCARMAX)))
                .isEqualTo("support 2/3 \u00b7 2 groups \u00b7 entropy 0.69");
        assertThat(ParameterText.facts(Attention.of(study, MechanismKind.SOFTMAX)))
                .startsWith("support 3/3 \u00b7 entropy");
    }

    @Test
    void theSupportOfALargeMatrixIsAShare() {
        double[] scores = new double[2500];
        scores[7] = 5;
        Study study = FigureFixtures.study(
                IntStream.range(0, scores.length).mapToObj(Integer::toString).toList(),
                Collections.nCopies(4, new Row("r", scores)),
                Parameters.DEFAULT);
        assertThat(ParameterText.facts(Attention.of(study, MechanismKind.SPARSEMAX)))
                .isEqualTo("support 0.04% \u00b7 entropy 0.00");
        assertThat(ParameterText.facts(Attention.of(study, MechanismKind.SOFTMAX)))
                .startsWith("support 100% \u00b7");
    }

    @ParameterizedTest
    @CsvSource({"1.2,1.20", "1.3369861841201782,1.336986", "-1234.567891,-1234.568", "1.23456789e-5,1.23457e-5"})
    void aLongScoreIsRoundedToItsRoom(double score, String text) {
        assertThat(ParameterText.score(score, 7)).isEqualTo(text);
    }

    @Test
    void theCertificateNamesTheResidual() {
        Study study = FigureFixtures.random(4, 6);
        Attention attention = Attention.of(study, MechanismKind.OSCARMAX);
        assertThat(attention.optimal()).isTrue();
        assertThat(ParameterText.certificate(attention)).matches("optimal to (0|\\de-1\\d)");
        PerRow<SolvedRow> off = PerRow.<SolvedRow>none()
                .updated(study.rows(), row -> new SolvedRow(attention.rows().get(0), 0.03, 1, 1, 1, 0, 0));
        Attention wrong = new Attention(attention.kind(), attention.mechanism(), off);
        assertThat(ParameterText.certificate(wrong)).isEqualTo("residual 3e-2");
    }
}
