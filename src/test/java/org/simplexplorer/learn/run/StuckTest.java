package org.simplexplorer.learn.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.learn.task.DatesTask;
import org.simplexplorer.learn.task.Weighting;
import org.simplexplorer.math.MechanismKind;

class StuckTest {

    private final DatesTask task = new DatesTask();

    private TrainingRun run(Weighting weighting, double querySpread) {
        return new TrainingRun(task, weighting, new TrainingOptions(600, 1, 32, 0.02, querySpread));
    }

    private static void steps(TrainingRun run, int steps) {
        for (int i = 0; i < steps; i++) {
            run.step();
        }
    }

    private static double largestScore(TrainingRun run) {
        double largest = 0;
        for (Reading reading : run.readShown()) {
            for (double[] row : reading.scores()) {
                for (double score : row) {
                    largest = Math.max(largest, Math.abs(score));
                }
            }
        }
        return largest;
    }

    /** All scores are equal, so every lambda above 0 fuses all words, and the queries never hear of the loss. */
    @ParameterizedTest
    @CsvSource({"FUSEDMAX, 0.3", "OSCARMAX, 0.2"})
    void queriesThatStartAtZeroStayThereUntilLambdaIsZero(MechanismKind kind, double lambda) {
        TrainingRun run = run(Weighting.of(kind, 1, lambda), 0);
        steps(run, 10);
        assertThat(largestScore(run)).as("no gradient reached the queries").isZero();
        Optional<Stuck> stuck = run.frame().stuck();
        assertThat(stuck).contains(new Stuck(0));
        run.setWeighting(run.weighting().withOwn(stuck.orElseThrow().lambda()));
        assertThat(run.frame().stuck()).isEmpty();
        steps(run, 3);
        assertThat(largestScore(run)).isPositive();
    }

    @Test
    void aLambdaThatIsTooLargeIsToldWithOneThatFrees() {
        TrainingRun run = run(Weighting.of(MechanismKind.FUSEDMAX, 1, 50), 0.5);
        double before = largestScore(run);
        Stuck stuck = run.frame().stuck().orElseThrow();
        assertThat(stuck.lambda()).isPositive().isLessThan(50);
        run.setWeighting(run.weighting().withOwn(stuck.lambda()));
        assertThat(run.frame().stuck()).isEmpty();
        steps(run, 5);
        assertThat(largestScore(run)).isNotEqualTo(before);
    }

    @Test
    void theUsualStartIsNotStuckNorIsAMechanismThatFusesNothing() {
        assertThat(run(task.usual(MechanismKind.FUSEDMAX), 0.5).frame().stuck()).isEmpty();
        assertThat(run(task.usual(MechanismKind.OSCARMAX), 0.5).frame().stuck()).isEmpty();
        assertThat(run(task.usual(MechanismKind.SPARSEMAX), 0).frame().stuck()).isEmpty();
        assertThat(run(task.usual(MechanismKind.SOFTMAX), 0).frame().stuck()).isEmpty();
    }
}
