package org.simplexplorer.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.simplexplorer.math.MechanismKind.ENTMAX;
import static org.simplexplorer.math.MechanismKind.FUSEDMAX;
import static org.simplexplorer.math.MechanismKind.OSCARMAX;
import static org.simplexplorer.math.MechanismKind.PNORMMAX;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.math.Entmax;
import org.simplexplorer.math.Fusedmax;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Oscarmax;
import org.simplexplorer.math.Pnormmax;
import org.simplexplorer.math.Softmax;

class StudyTest {

    private static final Study STUDY =
            new Study("t", "n", List.of("a", "b"), List.of(new Row("r", 1, 2)), Parameters.DEFAULT);

    @ParameterizedTest
    @CsvSource({"0, 0.05", "1, 0.05", "20, 0.05", "30, 0.03", "512, 0.002", "1024, 0.001"})
    void oscarmaxStartsWithLessLambdaTheMorePairsThereAre(int tokens, double lambda) {
        assertThat(Parameters.of(tokens).own(MechanismKind.OSCARMAX)).isEqualTo(lambda);
    }

    @Test
    void aRowCannotBeChangedFromOutside() {
        double[] scores = {1, 2};
        Row row = new Row("r", scores);
        scores[0] = 9;
        row.scores()[1] = 9;

        assertThat(row).isEqualTo(new Row("r", 1, 2)).hasSameHashCodeAs(new Row("r", 1, 2));
        assertThat(row.withScore(1, 3)).isEqualTo(new Row("r", 1, 3)).isNotEqualTo(row);
        assertThat(row.withLabel("s")).isNotEqualTo(row);
        assertThat(row).hasToString("r: [1.0, 2.0]"); // as failing tests show it
    }

    @Test
    void aRowHoldsFiniteNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Row("r", 1, Double.NaN))
                .withMessage("scores[1] is not a finite number");
    }

    @Test
    void rowsFitTheSentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STUDY.withRowInserted(1, Row.zeros("s", 3)))
                .withMessage("rows[1] has 3 scores, but the sentence has 2 tokens");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STUDY.withoutRow(0))
                .withMessage("rows is empty, but a study has at least one row");
    }

    @Test
    void aStudyHasLimits() {
        List<String> most = Collections.nCopies(Limits.TOKENS, "a");
        List<String> more = Collections.nCopies(Limits.TOKENS + 1, "a");
        List<Row> rows = Collections.nCopies(Limits.ROWS + 1, Row.zeros("", 0));

        assertThat(new Study("t", "n", most, List.of(Row.zeros("", Limits.TOKENS)), Parameters.DEFAULT).tokens())
                .hasSize(Limits.TOKENS);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Study("t", "n", more, List.of(Row.zeros("", Limits.TOKENS + 1)), Parameters.DEFAULT))
                .withMessageContaining("4096 tokens");
        assertThat(new Study("t", "n", List.of(), rows.subList(1, rows.size()), Parameters.DEFAULT).rows())
                .hasSize(Limits.ROWS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Study("t", "n", List.of(), rows, Parameters.DEFAULT))
                .withMessageContaining("4096 rows");
    }

    @Test
    void aStudyIsChangedByMakingAnother() {
        Row other = new Row("s", 3, 4);

        assertThat(STUDY.withRowInserted(0, other).rows()).containsExactly(other, STUDY.row(0));
        assertThat(STUDY.withRowInserted(0, other).withoutRow(1).rows()).containsExactly(other);
        assertThat(STUDY.withRow(0, other).rows()).containsExactly(other);
        assertThat(STUDY.withTitle("u").withNote("m").withTitle("t").withNote("n"))
                .isEqualTo(STUDY);
        assertThat(STUDY.withParameters(Parameters.DEFAULT.withGamma(2))
                        .parameters()
                        .gamma())
                .isEqualTo(2);
    }

    @Test
    void parametersMakeTheMechanisms() {
        Parameters parameters = Parameters.DEFAULT
                .withGamma(2)
                .with(FUSEDMAX, 0.3)
                .with(OSCARMAX, 0.4)
                .with(ENTMAX, 1.25);

        assertThat(parameters.mechanism(MechanismKind.SOFTMAX)).isEqualTo(new Softmax(2));
        assertThat(parameters.mechanism(MechanismKind.FUSEDMAX)).isEqualTo(new Fusedmax(2, 0.3));
        assertThat(parameters.mechanism(MechanismKind.OSCARMAX)).isEqualTo(new Oscarmax(2, 0.4));
        assertThat(parameters.mechanism(ENTMAX)).isEqualTo(new Entmax(2, 1.25));
        assertThat(parameters.mechanism(PNORMMAX)).isEqualTo(new Pnormmax(2, 1.5));
        for (MechanismKind kind : MechanismKind.values()) {
            assertThat(parameters.with(kind, 1.75).own(kind))
                    .isEqualTo(kind.parameter().isPresent() ? 1.75 : 0);
        }
    }

    /** What a person moved in one study is moved in the other, and nothing else is. */
    @Test
    void parametersFollowWhatChangedInOthers() {
        Parameters own = Parameters.DEFAULT.withGamma(3).with(FUSEDMAX, 0.3).with(OSCARMAX, 0.4);
        Parameters before = Parameters.DEFAULT.withGamma(2).with(FUSEDMAX, 0.1).with(OSCARMAX, 0.2);

        assertThat(own.following(before, before)).isEqualTo(own);
        assertThat(own.following(before, before.with(FUSEDMAX, 0.7))).isEqualTo(own.with(FUSEDMAX, 0.7));
        assertThat(own.following(before, before.withGamma(5))).isEqualTo(own.withGamma(5));
    }

    @Test
    void parametersHaveRanges() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.DEFAULT.withGamma(0))
                .withMessage("gamma must be finite and above 0, but is 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.DEFAULT.with(FUSEDMAX, -1))
                .withMessage("fusedmax's lambda must be finite and at least 0, but is -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.DEFAULT.with(PNORMMAX, Double.NaN))
                .withMessage("pnormmax's p must be above 1 and at most 2, but is NaN");
    }
}
