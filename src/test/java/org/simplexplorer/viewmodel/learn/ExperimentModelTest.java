package org.simplexplorer.viewmodel.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.scene.Scene;

class ExperimentModelTest {

    private final LearnDesk desk = new LearnDesk();
    private final ExperimentModel experiment = desk.models.experiment();

    private void start() {
        desk.shown();
        experiment.seedsProperty().set("2");
        experiment.start();
    }

    @Test
    void aTableAndAFigureOfAllSeeds(@TempDir Path folder) throws IOException {
        List<Double> told = new ArrayList<>();
        experiment.progressProperty().addListener((observable, was, is) -> told.add(is.doubleValue()));
        start();
        assertThat(experiment.runningProperty().get()).isTrue();
        desk.stepped.settle();
        assertThat(experiment.runningProperty().get()).isFalse();
        assertThat(told).isSorted().endsWith(1.0);
        assertThat(experiment.table().heads()).startsWith("mechanism", "answers right");
        assertThat(experiment.table().rows()).hasSize(2);
        assertThat(experiment.table().rows().get(0).get(0)).isEqualTo("fusedmax (\u03b3 1, \u03bb 0.3)");
        assertThat(experiment.table().rows()).allSatisfy(row -> assertThat(row)
                .hasSameSizeAs(experiment.table().heads()));
        assertThat(desk.models.pictures().resultProperty().get()).isNotEqualTo(Scene.EMPTY);
        assertThat(experiment.made()).isPresent();

        experiment.write(folder.resolve("numbers.csv"));
        desk.stepped.settle();
        assertThat(Files.readAllLines(folder.resolve("numbers.csv"))).hasSize(1 + 4);
        experiment.write(folder.resolve("numbers.xyz"));
        assertThat(desk.message()).contains(".json, .csv, .tsv, .tex");

        experiment.close();
        assertThat(experiment.made()).isEmpty();
        assertThat(desk.models.pictures().resultProperty().get()).isEqualTo(Scene.EMPTY);
    }

    @Test
    void itIsCancelledOnTheWay() {
        desk.models.choices().stepsProperty().set("5000");
        desk.shown();
        experiment.seedsProperty().set("1");
        // This thread works, so another one is the person.
        Thread self = Thread.currentThread();
        Thread other = new Thread(() -> {
            while (!self.getState().equals(Thread.State.WAITING)) {
                Thread.onSpinWait();
            }
            experiment.cancel();
        });
        experiment.start();
        other.start();
        desk.stepped.settle();
        assertThat(experiment.runningProperty().get()).isFalse();
        assertThat(experiment.resultProperty().get()).isNull();
        assertThat(desk.message()).isEqualTo("Cancelled.");
    }

    @Test
    void aNumberOfSeedsThatIsNoneIsSaid() {
        desk.shown();
        experiment.seedsProperty().set("0");
        experiment.start();
        assertThat(desk.message()).contains("seeds").contains("1 to 100");
        assertThat(experiment.runningProperty().get()).isFalse();
    }
}
