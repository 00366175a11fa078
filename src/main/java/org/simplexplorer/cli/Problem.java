package org.simplexplorer.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Mechanism;

/**
 * A line of {@code compute}: a mechanism, scores, and which derivatives are wanted.
 *
 * @param upstream the vector u of the vector-Jacobian product, if it is wanted
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record Problem(Mechanism mechanism, double[] scores, Optional<double[]> upstream, boolean jacobian) {

    /** @throws IllegalArgumentException that names the field */
    static Problem of(JsonNode line) {
        Fields fields = new Fields(line);
        Mechanism mechanism = fields.mechanism();
        double[] scores = fields.numbers("scores");
        Optional<double[]> upstream =
                fields.has("upstream") ? Optional.of(fields.numbers("upstream")) : Optional.empty();
        Problem problem = new Problem(mechanism, scores, upstream, fields.flag("jacobian"));
        fields.requireAllKnown();
        return problem;
    }

    /** @throws IllegalArgumentException that names the field */
    Answer solve() {
        Evaluation found = mechanism.at(scores);
        double residual = mechanism.residual(scores, found.weights());
        return new Answer(
                mechanism.name(), found, residual, upstream.map(found::vjp), jacobian && hasFiniteJacobian(found));
    }

    /** Row after row, as it is written: it may be too large to stand in memory. */
    private static boolean hasFiniteJacobian(Evaluation found) {
        double[] unit = new double[found.size()];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = 1;
            if (!Arrays.stream(found.vjp(unit)).allMatch(Double::isFinite)) {
                return false;
            }
            unit[i] = 0;
        }
        return true;
    }
}
