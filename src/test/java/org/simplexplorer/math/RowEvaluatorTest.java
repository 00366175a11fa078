package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One evaluator for many rows finds what each row's own would, and what it found does not change with the next row. */
class RowEvaluatorTest {

    private static Stream<Mechanism> mechanisms() {
        return Stream.of(Problems.mechanisms(), Problems.mechanisms(1e-3, 0.2), Stream.of(new Entmax(1, 1)))
                .flatMap(some -> some);
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void rowsDoNotMeddleWithEachOther(Mechanism mechanism) {
        Map<Integer, List<double[]>> byLength = Stream.concat(Problems.gaussians(3, 60, 9), Problems.nasty())
                .collect(Collectors.groupingBy(scores -> scores.length));
        byLength.forEach((columns, rows) -> {
            RowEvaluator evaluator = mechanism.evaluator(columns);
            double[] buffer = new double[columns];
            List<Evaluation> found = rows.stream()
                    .map(scores -> {
                        System.arraycopy(scores, 0, buffer, 0, columns);
                        Evaluation evaluation = evaluator.at(buffer);
                        assertThat(evaluator.residual()).isEqualTo(mechanism.residual(scores, evaluation.weights()));
                        return evaluation;
                    })
                    .toList();
            for (int row = 0; row < rows.size(); row++) {
                assertSame(found.get(row), mechanism.at(rows.get(row)));
            }
        });
    }

    private static void assertSame(Evaluation found, Evaluation alone) {
        assertThat(found.weights()).isEqualTo(alone.weights());
        assertThat(found.value()).isEqualTo(alone.value());
        assertThat(found.threshold()).isEqualTo(alone.threshold());
        assertThat(found.support()).isEqualTo(alone.support()).hasSize(found.supportSize());
        assertThat(found.blocks()).isEqualTo(alone.blocks());
        assertThat(found.jacobian()).isDeepEqualTo(alone.jacobian());
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void aRowOfAnotherLengthIsRefused(Mechanism mechanism) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mechanism.evaluator(3).at(1, 2))
                .withMessageContaining("scores");
    }

    /** The support is kept in words of 64 tokens; here rows end before, at and behind the end of one. */
    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 128, 200})
    void theSupportOfALongRowIsWhereItsWeightsArePositive(int tokens) {
        double[] scores = new Random(tokens).doubles(tokens, 0, 0.1).toArray();
        scores[tokens - 1] = 0.2;
        Evaluation evaluation = new Sparsemax(1).at(scores);
        assertThat(evaluation.support())
                .isEqualTo(IntStream.range(0, tokens)
                        .filter(token -> evaluation.weight(token) > 0)
                        .toArray())
                .contains(tokens - 1)
                .hasSize(evaluation.supportSize());
        assertThat(evaluation.inSupport(tokens)).isFalse();
    }
}
