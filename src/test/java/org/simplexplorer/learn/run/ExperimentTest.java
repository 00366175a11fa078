package org.simplexplorer.learn.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.simplexplorer.learn.task.Weighting;
import org.simplexplorer.math.MechanismKind;

class ExperimentTest {

    private static final List<Weighting> WEIGHTINGS = List.of(
            Weighting.of(MechanismKind.FUSEDMAX, 1, 0.1), Weighting.of(MechanismKind.SOFTMAX, 1, 0), Weighting.UNIFORM);

    /** Keeps what it hears. */
    private static final class Ears implements Experiment.Watcher {
        private final AtomicLong most = new AtomicLong();
        private final List<Outcome> finished = new ArrayList<>();

        @Override
        public void stepped(long steps, long of) {
            most.accumulateAndGet(steps, Math::max);
        }

        @Override
        public void finished(Outcome outcome) {
            finished.add(outcome);
        }
    }

    @Test
    void severalThreadsGiveTheNumbersOfOne() {
        Experiment experiment = new Experiment(ToyTask.of(100), WEIGHTINGS, 3, 15);
        Ears ears = new Ears();
        List<Outcome> serial = experiment.run(1, new Ears()).outcomes();
        ExperimentResult parallel = experiment.run(4, ears);
        assertThat(parallel.outcomes())
                .usingRecursiveComparison()
                .ignoringFields("seconds")
                .isEqualTo(serial);
        assertThat(ears.most).hasValue(experiment.allSteps());
        assertThat(ears.finished).isEqualTo(parallel.outcomes());
        assertThat(serial).extracting(Outcome::seed).containsExactly(1L, 2L, 3L, 1L, 2L, 3L, 1L, 2L, 3L);
        assertThat(serial.get(0).measures()).isNotEqualTo(serial.get(1).measures());
        assertThat(parallel.of(Weighting.UNIFORM)).hasSize(3);
        assertThat(parallel.note()).contains("15 steps, 3 seeds").contains("no claim");
    }

    @Test
    void anExperimentStopsWhenItsThreadIsInterrupted() {
        Experiment endless = new Experiment(ToyTask.of(100), WEIGHTINGS, 1000, 100_000);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> endless.run(2, new Ears())).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void meanAndDeviationAreThoseOfTheSample() {
        Measure.Spread spread = Measure.Spread.of(1, 2, 3, 6);
        assertThat(spread.mean()).isEqualTo(3);
        assertThat(spread.deviation()).isEqualTo(Math.sqrt(14 / 3.0));
        assertThat(Measure.Spread.of(5).deviation()).isZero();
    }
}
