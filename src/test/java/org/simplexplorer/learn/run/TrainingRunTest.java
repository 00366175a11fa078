package org.simplexplorer.learn.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.simplexplorer.learn.task.DatesTask;
import org.simplexplorer.learn.task.TextsTask;
import org.simplexplorer.learn.task.Weighting;
import org.simplexplorer.math.MechanismKind;

class TrainingRunTest {

    private static TrainingRun trained(TextsTask task, Weighting weighting, int steps) {
        TrainingRun run = new TrainingRun(task, weighting, new TrainingOptions(steps, 1));
        while (!run.isDone()) {
            run.step();
        }
        return run;
    }

    @ParameterizedTest
    @EnumSource(MechanismKind.class)
    void everyMechanismLearnsWhichWordTells(MechanismKind kind) {
        TextsTask task = ToyTask.of(200);
        TrainingRun run = trained(
                task,
                Weighting.of(kind, 1, kind == MechanismKind.PNORMMAX ? 1.5 : kind == MechanismKind.ENTMAX ? 1.5 : 0.05),
                120);
        assertThat(run.loss()).isLessThan(0.05);
        assertThat(run.measure().accuracy()).isEqualTo(1);
        Reading reading = run.read(task.words("filler1 filler2 bad filler3"));
        assertThat(task.answer(reading.answer())).isEqualTo("blame");
        double[] weights = reading.weights().get(0);
        assertThat(weights[2])
                .isGreaterThan(weights[0])
                .isGreaterThan(weights[1])
                .isGreaterThan(weights[3]);
    }

    @Test
    void theSameSeedGivesTheSameNumbersAndAnotherOneOthers() {
        TextsTask task = ToyTask.of(100);
        Weighting weighting = Weighting.of(MechanismKind.FUSEDMAX, 1, 0.1);
        TrainingRun one = trained(task, weighting, 20);
        TrainingRun same = trained(task, weighting, 20);
        assertThat(same.loss()).isEqualTo(one.loss());
        assertThat(same.readShown().get(0).scores().get(0))
                .containsExactly(one.readShown().get(0).scores().get(0));
        TrainingRun other = new TrainingRun(task, weighting, new TrainingOptions(20, 2));
        other.step();
        assertThat(other.loss()).isNotEqualTo(one.loss());
    }

    @Test
    void datesAreLearnedByFusedmaxWellBeforeTheEnd() {
        TrainingRun run = new TrainingRun(
                new DatesTask(), Weighting.of(MechanismKind.FUSEDMAX, 1, 0.3), new TrainingOptions(600, 1));
        assertThat(run.parameterCount()).isEqualTo(16_650);
        for (int i = 0; i < 250; i++) {
            run.step();
        }
        Measures measures = run.measure();
        assertThat(measures.symbols()).isGreaterThan(0.9);
        assertThat(measures.zeros()).isGreaterThan(0.7);
        assertThat(measures.phrase().orElse(0)).isGreaterThan(0.5);
        assertThat(measures.equal().orElse(0)).isPositive();
    }

    @Test
    void lambdaCanBeMovedDuringTheTraining() {
        TextsTask task = ToyTask.of(100);
        TrainingRun run = new TrainingRun(task, Weighting.of(MechanismKind.FUSEDMAX, 1, 0), new TrainingOptions(20, 1));
        for (int i = 0; i < 10; i++) {
            run.step();
        }
        double[] before = run.readShown().get(0).scores().get(0);
        run.setWeighting(run.weighting().withOwn(100));
        Reading after = run.readShown().get(0);
        assertThat(after.scores().get(0)).as("what was learned stays").containsExactly(before);
        assertThat(after.weights().get(0)).containsOnly(after.weights().get(0)[0]);
        run.step();
        assertThat(run.steps()).isEqualTo(11);
    }

    @Test
    void uniformWeightsAreTheBaseline() {
        TrainingRun run = trained(ToyTask.of(100), Weighting.UNIFORM, 5);
        Reading reading = run.read(List.of("good", "filler1"));
        assertThat(reading.weights().get(0)).containsExactly(0.5, 0.5);
        Measures measures = run.measure();
        assertThat(measures.zeros()).isZero();
        assertThat(measures.support()).isEqualTo(6);
        assertThat(measures.blocks()).isEmpty();
        assertThat(run.frame().stuck()).isEmpty();
    }

    @Test
    void noStepIsMadeBeyondTheLast() {
        TrainingRun run = trained(ToyTask.of(20), Weighting.UNIFORM, 2);
        assertThatThrownBy(run::step).isInstanceOf(IllegalStateException.class).hasMessageContaining("2 steps");
    }
}
