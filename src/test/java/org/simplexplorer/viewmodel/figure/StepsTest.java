package org.simplexplorer.viewmodel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.Workbench;

class StepsTest {

    @TempDir
    Path folder = Path.of("");

    private Workbench workbench = Fixtures.workbench(Path.of(""));

    @BeforeEach
    void showSteps() {
        workbench = Fixtures.workbench(folder.resolve("settings.properties"));
        figure().widthProperty().set(960);
        figure().heightProperty().set(520);
        figure().view().selectedProperty().set("Steps");
    }

    private SingleFigureModel figure() {
        return workbench.figure();
    }

    private int step() {
        return figure().focus().stepProperty().get();
    }

    @Test
    void stepsEndAtTheFirstAndTheLast() {
        figure().arrows().goBack();
        assertThat(step()).isZero();
        assertThat(figure().focus().hasStepBefore().get()).isFalse();
        for (int i = 0; i < 20; i++) {
            figure().arrows().goForward();
        }
        assertThat(step()).isEqualTo(4);
        assertThat(figure().focus().hasNextStep().get()).isFalse();
        assertThat(figure().summaryProperty().get()).startsWith("fusedmax, 5 of 5: ");
    }

    @Test
    void oneStepBackIsTheStepBefore() {
        figure().arrows().goForward();
        figure().arrows().goForward();
        figure().arrows().goBack();
        assertThat(step()).isEqualTo(1);
        assertThat(figure().summaryProperty().get()).startsWith("fusedmax, 2 of 5: ");
    }

    @Test
    void anotherMechanismStartsAnew() {
        figure().arrows().goForward();
        figure().focus().mechanism().selectedProperty().set("oscarmax");
        assertThat(step()).isZero();
        assertThat(figure().summaryProperty().get()).startsWith("oscarmax, 1 of 8: ");
    }

    @Test
    void aScoreThatMovesKeepsTheStep() {
        figure().arrows().goForward();
        String before = figure().summaryProperty().get();
        workbench.sliders().gamma().positionProperty().set(0.9);
        assertThat(step()).isEqualTo(1);
        assertThat(figure().summaryProperty().get())
                .startsWith("fusedmax, 2 of 5: ")
                .isNotEqualTo(before);
    }

    @Test
    void theExportStartsWithTheMechanismThatIsExplained() {
        figure().focus().mechanism().selectedProperty().set("oscarmax");
        workbench.export().chooseShown(figure());
        assertThat(workbench.export().choices().mechanisms())
                .allSatisfy((name, shown) -> assertThat(shown.get()).isEqualTo(name.equals("oscarmax")));
    }
}
