package org.simplexplorer.learn.run;

import java.util.List;
import java.util.Optional;
import org.simplexplorer.learn.tape.Attended;
import org.simplexplorer.learn.task.Weighting;

/**
 * A mechanism that has stopped learning: in every row all words are one segment or group. Weights are uniform then
 * whatever the scores are, the Jacobian is zero, and no gradient reaches the scores.
 *
 * @param lambda a lambda that lets gradient through again: half of that at which half of the rows become one block
 */
public record Stuck(double lambda) {

    /** Whether the mechanism is stuck at these sentences; those of one word tell nothing. */
    static Optional<Stuck> of(List<Reading> readings, Weighting weighting) {
        List<Reading> telling =
                readings.stream().filter(reading -> reading.words().size() > 1).toList();
        if (weighting.mechanism().isEmpty()
                || telling.isEmpty()
                || !telling.stream().allMatch(Stuck::isOneBlock)) {
            return Optional.empty();
        }
        double[] ends = telling.stream()
                .flatMap(reading -> reading.scores().stream())
                .mapToDouble(
                        scores -> weighting.mechanism().get().lambdaEnd(scores).orElse(0))
                .sorted()
                .toArray();
        return Optional.of(new Stuck(rounded(ends[ends.length / 2] / 2)));
    }

    private static boolean isOneBlock(Reading reading) {
        return reading.rows().stream().allMatch(Attended::isOneBlock);
    }

    /** Two digits, rounded down. */
    private static double rounded(double lambda) {
        if (lambda == 0) {
            return 0;
        }
        double unit = Math.pow(10, Math.floor(Math.log10(lambda)) - 1);
        return Math.floor(lambda / unit) * unit;
    }
}
