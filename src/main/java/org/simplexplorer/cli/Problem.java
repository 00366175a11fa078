package org.simplexplorer.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.simplexplorer.json.JsonFields;
import org.simplexplorer.json.JsonReader;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.text.FormatException;

/**
 * A line of {@code compute}: a mechanism, scores, and which derivatives are wanted.
 *
 * @param upstream the vector u of the vector-Jacobian product, if it is wanted
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record Problem(Mechanism mechanism, double[] scores, Optional<double[]> upstream, boolean jacobian) {

    private static final List<String> FIELDS = Stream.of(
                    List.of(ProblemFields.MECHANISM, ProblemFields.SCORES, ProblemFields.GAMMA),
                    MechanismKind.parameterNames(),
                    List.of("upstream", "jacobian"))
            .flatMap(List::stream)
            .toList();

    /** @throws FormatException or IllegalArgumentException that names the field */
    static Problem of(JsonReader line) throws FormatException {
        JsonFields fields = new JsonFields(line, FIELDS);
        return new Problem(
                ProblemFields.mechanism(fields),
                ProblemFields.scores(fields),
                fields.optional("upstream", ProblemFields::numbers),
                fields.optional("jacobian", JsonReader::bool).orElse(false));
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
