package org.simplexplorer.learn.tape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.Fusedmax;

class TapeTest {

    private static Matrix matrix(int rows, int columns, double... values) {
        var numbers = Arrays.stream(values).iterator();
        return Matrix.drawn(rows, columns, 1, numbers::next);
    }

    private static double[] values(Matrix matrix) {
        return Arrays.copyOf(matrix.values(), matrix.size());
    }

    @Test
    void aWindowSeesNoWordOfAnotherSentence() {
        Matrix x = matrix(3, 1, 1, 2, 3);
        Matrix seen = new Tape().window(x, new int[] {0, 2, 3}, 3);
        assertThat(values(seen)).containsExactly(0, 1, 2, 1, 2, 0, 0, 3, 0);
    }

    @Test
    void productsAreThoseByHand() {
        Matrix a = matrix(2, 5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        Matrix b = matrix(5, 2, 1, 0, 0, 1, 1, 1, 2, 0, 0, 2);
        assertThat(values(new Tape().multiply(a, b))).containsExactly(12, 15, 32, 35);
        Matrix c = matrix(1, 5, 1, 0, 1, 0, 1);
        assertThat(values(new Tape().multiplyTransposed(a, c))).containsExactly(9, 24);
    }

    @Test
    void attentionIsTheMechanismsForEachSentenceAndQuery() {
        Matrix scores = matrix(5, 2, 1, 0, 2.1, 0, 1.9, 0, 3, 1, 0, 0);
        Attended attended = new Tape().attention(scores, new int[] {0, 3, 5}, new Fusedmax(1, 0.1));
        assertThat(values(attended.weights()))
                .containsExactly(new double[] {0, 1 / 3.0, 0.5, 1 / 3.0, 0.5, 1 / 3.0, 1, 0.9, 0, 0.1}, within(1e-12));
        assertThat(attended.rows()).hasSize(4);
        assertThat(attended.rows().get(0).support()).containsExactly(1, 2);
    }

    @Test
    void uniformWeightsAreThoseOfTheSentenceAndLetNoGradientThrough() {
        Tape tape = new Tape();
        Matrix scores = matrix(3, 1, 1, 2, 3);
        Matrix values = matrix(3, 1, 3, 6, 9);
        Attended attended = tape.attention(scores, new int[] {0, 2, 3}, null);
        Matrix pooled = tape.pool(attended.weights(), values, new int[] {0, 2, 3});
        assertThat(values(pooled)).containsExactly(4.5, 9);
        tape.backward(pooled, 1, 1);
        assertThat(scores.largestGradient()).isZero();
        assertThat(values.gradient(0, 0)).isEqualTo(0.5);
    }

    @Test
    void resultsAfterAClearAreAsOfANewTape() {
        Tape tape = new Tape();
        Matrix a = matrix(2, 2, 1, 2, 3, 4);
        tape.backward(tape.tanh(tape.multiply(a, a)), 1, 1, 1, 1);
        double[] first = a.gradients().clone();
        a.clearGradients();
        tape.clear();
        tape.multiply(matrix(1, 2, 1, 1), a);
        a.clearGradients();
        tape.clear();
        tape.backward(tape.tanh(tape.multiply(a, a)), 1, 1, 1, 1);
        assertThat(a.gradients()).containsExactly(first);
    }

    @Test
    void crossEntropyIsTheMeanOfMinusTheLogarithms() {
        Matrix logits = matrix(2, 2, 0, 0, Math.log(3), 0);
        double loss = new Tape().crossEntropy(logits, 0, 1).at(0, 0);
        assertThat(loss).isCloseTo((Math.log(2) + Math.log(4)) / 2, within(1e-12));
    }

    @Test
    void adamsFirstStepIsTheRateAgainstTheSignOfTheGradient() {
        Matrix parameter = matrix(1, 3, 1, 1, 1);
        parameter.gradients()[0] = 1e-3;
        parameter.gradients()[1] = -5;
        new Adam(List.of(parameter)).step(0.1);
        assertThat(values(parameter)).containsExactly(new double[] {0.9, 1.1, 1}, within(1e-5));
        assertThat(parameter.largestGradient()).isZero();
    }
}
