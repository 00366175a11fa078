package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * A token of the support and its neighbour without weight that meet, necessarily on the threshold: both cross it at that
 * lambda. Levels and lambdas are exact in binary, so that nothing but the order in which ties are treated decides.
 */
class PathTiesTest {

    /** At 0.25 the second token, falling by 2, meets the first, rising by 1; together they fall slower than tau. */
    @Test
    void theyGoOnTogetherInTheSupportWhereTheyRiseAboveTheThreshold() {
        assertPathIsTheSolver(-0.5, 0.25, -8, 1);
    }

    /** At 0.25 the third token, falling by 2, meets the second, which stands; together they fall faster than tau. */
    @Test
    void theyLeaveTogetherWhereTheyFallBelowTheThreshold() {
        assertPathIsTheSolver(-4, 0.375, 0.875, -8, 1, 1);
    }

    private static void assertPathIsTheSolver(double... scores) {
        LambdaPath path = Fusedmax.path(1, scores);
        for (int step = 0; step <= 1024; step++) {
            double lambda = step / 128.0;
            assertThat(path.weights(lambda))
                    .as("lambda %s", lambda)
                    .containsExactly(new Fusedmax(1, lambda).at(scores).weights(), within(1e-12));
        }
    }
}
