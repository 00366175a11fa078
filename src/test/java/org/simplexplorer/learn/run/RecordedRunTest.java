package org.simplexplorer.learn.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.simplexplorer.learn.task.Weighting;
import org.simplexplorer.math.MechanismKind;

class RecordedRunTest {

    private static RecordedRun run(int steps) {
        Weighting weighting = Weighting.of(MechanismKind.FUSEDMAX, 1, 0.1);
        return new RecordedRun(new TrainingRun(ToyTask.of(50), weighting, new TrainingOptions(steps, 1)));
    }

    @Test
    void picturesAreKeptOftenAtFirstThenSeldomAndOfTheEnd() {
        RecordedRun run = run(225);
        while (!run.isDone()) {
            run.step();
        }
        assertThat(run.step()).isFalse();
        assertThat(run.frames()).extracting(Frame::step).startsWith(0, 2, 4).endsWith(198, 200, 210, 220, 225);
        assertThat(run.losses()).hasSize(225);
        assertThat(run.frames().get(1).loss()).isEqualTo(run.losses()[1]);
        assertThat(run.frameAt(205).step()).isEqualTo(200);
        assertThat(run.frameAt(0).loss()).isNaN();
        assertThat(run.frameAt(225).measures().accuracy()).isEqualTo(1);
    }

    @Test
    void anEarlierPictureDoesNotChangeAsTrainingGoesOn() {
        RecordedRun run = run(10);
        double[] first = run.frames().get(0).shown().get(0).scores().get(0);
        double[] copy = first.clone();
        run.step();
        run.step();
        assertThat(run.frameAt(0).shown().get(0).scores().get(0)).containsExactly(copy);
        assertThat(run.frameAt(2).shown().get(0).scores().get(0)).isNotEqualTo(copy);
    }

    @Test
    void aMovedLambdaShowsAtOnceInThePictureOfThePresentStep() {
        RecordedRun run = run(10);
        run.step();
        run.step();
        run.setWeighting(run.weighting().withOwn(60));
        assertThat(run.frames()).extracting(Frame::step).containsExactly(0, 2);
        assertThat(run.frameAt(2).weighting().own()).isEqualTo(60);
        assertThat(run.frameAt(2).stuck()).isPresent();
        assertThat(run.frameAt(0).weighting().own()).isEqualTo(0.1);
    }
}
