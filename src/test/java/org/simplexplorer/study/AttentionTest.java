package org.simplexplorer.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Sparsemax;

/** What the line of facts says of all rows together, by hand. */
class AttentionTest {

    private static Study study(double gamma, Row... rows) {
        return new Study(
                "t",
                "n",
                Collections.nCopies(rows[0].size(), "w"),
                List.of(rows),
                Parameters.DEFAULT.withGamma(gamma).with(MechanismKind.FUSEDMAX, 0.2));
    }

    @Test
    void factsAreThoseOfAllRows() {
        // weights (1, 0, 0) and (1/2, 1/2, 0)
        Study study = study(2, new Row("x", 2, 0, -10), new Row("y", 0, 0, -8));

        Attention attention = Attention.of(study, MechanismKind.SPARSEMAX);

        assertThat(attention.rows()).hasSize(2);
        assertThat(attention.rows().get(1).weights()).containsExactly(0.5, 0.5, 0);
        assertThat(attention.supportSize()).isEqualTo(3);
        assertThat(attention.cellCount()).isEqualTo(6);
        assertThat(attention.spread()).isEqualTo(6);
        assertThat(attention.meanEntropy()).isCloseTo(Math.log(2) / 2, within(1e-15));
        assertThat(attention.largestWeight()).isEqualTo(1);
        assertThat(attention.optimal()).isTrue();
        assertThat(attention.blockCount()).isZero();
        assertThat(attention.row(0).visibleBlocks()).isEmpty();
    }

    @Test
    void theLargestWeightNeedNotStandFirst() {
        Study study = study(1, new Row("x", 0.5, 0), new Row("y", 0, 0.5), new Row("z", 0, 0));

        assertThat(Attention.of(study, MechanismKind.SPARSEMAX).largestWeight()).isEqualTo(0.75);
    }

    /** Levels are (-0.15, -0.15, -0.6, -1.8) and tau is -19/30: two segments, one of them of two words. */
    @Test
    void blocksAreCountedWhereTheyHaveWeight() {
        Row row = new Row("x", 0, -0.1, -0.6, -2);
        Study study = study(1, row, new Row("y", 0, -5, -10, -15), row);

        Attention attention = Attention.of(study, MechanismKind.FUSEDMAX);

        assertThat(attention.row(0).visibleBlocks()).containsExactly(new int[] {0, 1}, new int[] {2});
        assertThat(attention.row(1).visibleBlocks()).containsExactly(new int[] {0});
        assertThat(attention.blockCount()).isEqualTo(5);
        assertThat(attention.groupsBefore(0)).isZero();
        assertThat(attention.groupsBefore(1)).isEqualTo(1);
        assertThat(attention.groupsBefore(2)).isEqualTo(1);
        assertThat(attention.groupsBefore(3)).isEqualTo(2);
    }

    /** Up to 1e-9 is rounding, or 1e-9 of the scores' spread where that is above 1. */
    @ParameterizedTest
    @CsvSource({
        "1e-9, 0.5, true",
        "1.1e-9, 0.5, false",
        "1.9e-8, 20, true",
        "2.1e-8, 20, false",
        "0, 0, true",
    })
    void theWorstResidualOfAllRowsDecides(double residual, double spread, boolean optimal) {
        Mechanism mechanism = new Sparsemax(1);
        Evaluation evaluation = mechanism.at(1, 0);
        List<Row> rows = List.of(new Row("x", 1, 0), new Row("y", 1, 0));
        SolvedRow good = new SolvedRow(evaluation, 0, 0, 1, 0, 0, 0);
        SolvedRow other = new SolvedRow(evaluation, residual, spread, 1, 0, 0, 0);

        for (List<SolvedRow> solved : List.of(List.of(good, other), List.of(other, good))) {
            Attention attention = new Attention(MechanismKind.SPARSEMAX, mechanism, new PerRow<>(rows, solved));

            assertThat(attention.residual()).isEqualTo(residual);
            assertThat(attention.optimal()).isEqualTo(optimal);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEmptySentenceHasNoFacts(MechanismKind kind) {
        Study empty = new Study("t", "n", List.of(), List.of(new Row("x")), Parameters.DEFAULT);

        Attention attention = Attention.of(empty, kind);

        assertThat(attention.rows()).isEmpty();
        assertThat(attention.cellCount()).isZero();
        assertThat(attention.largestWeight()).isZero();
        assertThat(attention.meanEntropy()).isZero();
        assertThat(attention.optimal()).isTrue();
    }

    /** Segments, zeros and single words side by side, in each of which the sum of the definition is the same. */
    @ParameterizedTest
    @EnumSource(MechanismKind.class)
    void entropyIsThatOfTheDefinition(MechanismKind kind) {
        Study study = new Study(
                "",
                "",
                List.of("a", "b", "c", "d", "e", "f", "g"),
                List.of(new Row("r", 1, 1, 0.5, -3, -3, 0.9, 1), new Row("s", -3, 0.2, 0.2, 0.1, -3, 0.2, 0.3)),
                Parameters.DEFAULT);
        Attention attention = Attention.of(study, kind);
        double sum = 0;
        for (Evaluation row : attention.rows()) {
            for (double weight : row.weights()) {
                sum -= weight > 0 ? weight * Math.log(weight) : 0;
            }
        }
        assertThat(attention.meanEntropy()).isCloseTo(sum / 2, within(1e-14));
    }
}
