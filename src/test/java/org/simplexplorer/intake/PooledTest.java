package org.simplexplorer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.simplexplorer.study.StudyFormatException;

class PooledTest {

    @Test
    void aSmallHeadIsShownNumberByNumberFromZeroToOne() throws StudyFormatException {
        AttentionTensor tensor = tensor(new double[] {-1, 0, 3}, new double[] {1, 1, -1});

        assertThat(Pooled.of(tensor, 0, 0, 3)).isDeepEqualTo(new double[][] {{0, 0.25, 1}, {0.5, 0.5, 0}});
    }

    /** Five columns in at most two squares a side: squares of three by three, the last ones cut. */
    @Test
    void aSquareHasItsGreatestNumber() throws StudyFormatException {
        AttentionTensor tensor = tensor(
                new double[] {0, 1, 0, 0, 2}, new double[] {0, 0, 4, 0, 0}, new double[] {0, 0, 0, 3, 0}, new double[] {
                    0, 0, 0, 0, 1
                });

        assertThat(Pooled.of(tensor, 0, 0, 2)).isDeepEqualTo(new double[][] {{1, 0.75}, {0, 0.25}});
    }

    @Test
    void theChosenHeadIsShown() throws StudyFormatException {
        AttentionTensor tensor = new RowsTensor(
                new TensorShape(2, 2, 1, 2),
                List.of(new double[] {0, 0}, new double[] {0, 0}, new double[] {0, 0}, new double[] {5, 6}));

        assertThat(Pooled.of(tensor, 1, 1, 8)).isDeepEqualTo(new double[][] {{0, 1}});
        assertThat(Pooled.of(tensor, 0, 1, 8)).isDeepEqualTo(new double[][] {{0, 0}}); // all alike
    }

    @Test
    void numbersThatAreNotFiniteArePassedOver() throws StudyFormatException {
        AttentionTensor tensor = tensor(new double[] {
            Double.NEGATIVE_INFINITY, 2, Double.NaN, 4, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
        });

        assertThat(Pooled.of(tensor, 0, 0, 3)).isDeepEqualTo(new double[][] {{0, 1, 0}});
        assertThat(Pooled.of(tensor, 0, 0, 6)).isDeepEqualTo(new double[][] {{0, 0, 0, 1, 0, 0}});
    }

    @Test
    void theLargestNumbersDoNotOverflow() throws StudyFormatException {
        AttentionTensor tensor = tensor(new double[] {-Double.MAX_VALUE, 0, Double.MAX_VALUE});

        assertThat(Pooled.of(tensor, 0, 0, 3)).isDeepEqualTo(new double[][] {{0, 0.5, 1}});
    }

    @Test
    void whoNeedsItNoLongerInterrupts() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Pooled.of(tensor(new double[] {1, 2}), 0, 0, 2))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue(); // and clears it for the next test
    }

    private static AttentionTensor tensor(double[]... rows) throws StudyFormatException {
        return new RowsTensor(TensorShape.of(rows.length, rows[0].length), List.of(rows));
    }
}
