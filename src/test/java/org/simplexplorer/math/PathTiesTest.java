package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A token of the support and its neighbour without weight that meet, necessarily on the threshold: both cross it at that
 * lambda. Levels and lambdas are exact in binary, so that nothing but the order in which ties are treated decides.
 */
class PathTiesTest {

    /** At 0.25 the second token, falling by 2, meets the first, rising by 1; together they fall slower than tau. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.125, 0.25, 0.26, 0.5, 0.75, 1, 2, 4, 8})
    void theyGoOnTogetherInTheSupportWhereTheyRiseAboveTheThreshold(double lambda) {
        assertPathIsTheSolver(lambda, -0.5, 0.25, -8, 1);
    }

    /** At 0.25 the third token, falling by 2, meets the second, which stands; together they fall faster than tau. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.125, 0.25, 0.26, 0.5, 0.75, 1, 2, 4, 8})
    void theyLeaveTogetherWhereTheyFallBelowTheThreshold(double lambda) {
        assertPathIsTheSolver(lambda, -4, 0.375, 0.875, -8, 1, 1);
    }

    private static void assertPathIsTheSolver(double lambda, double... scores) {
        assertThat(Fusedmax.path(1, scores).weights(lambda))
                .containsExactly(new Fusedmax(1, lambda).at(scores).weights(), within(1e-12));
    }
}
