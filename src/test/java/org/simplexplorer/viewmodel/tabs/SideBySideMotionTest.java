package org.simplexplorer.viewmodel.tabs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.base.SteppedFrames;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.panels.PanelModel;
import org.simplexplorer.viewmodel.parameter.PathRun;

/** Two linked studies move together. */
class SideBySideMotionTest {

    private static final int FUSEDMAX = 2;

    @TempDir
    Path folder;

    private final SteppedFrames frames = new SteppedFrames();

    @SuppressWarnings("NullAway.Init") // set before each test
    private Workbench workbench;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Document first;

    @SuppressWarnings("NullAway.Init") // set before each test
    private PanelModel beside;

    @BeforeEach
    void showBoth() {
        workbench = Fixtures.workbench(folder.resolve("settings.properties"));
        first = workbench.tabs().selected();
        workbench.tabs().add();
        workbench.files().paste("tea:1 or:0.2 coffee:2", workbench.tabs().here());
        workbench.beside().show(first);
        workbench.motion().playWith(frames);
        beside = workbench.beside().panels().panels().get(FUSEDMAX);
    }

    @Test
    void aLambdaIsPlayedInBoth() {
        String start = beside.shortParametersProperty().get();
        Study study = first.study();
        PathRun run =
                requireNonNull(workbench.sliders().own().get("fusedmax")).run().orElseThrow();
        run.toggle();
        frames.pass(3);
        assertThat(beside.shortParametersProperty().get())
                .isNotEqualTo(start)
                .isEqualTo(workbench
                        .panels()
                        .panels()
                        .get(FUSEDMAX)
                        .shortParametersProperty()
                        .get());
        assertThat(first.study()).isSameAs(study);
        frames.pass(60);
        assertThat(beside.shortParametersProperty().get()).isEqualTo(start);
    }

    @Test
    void whatIsTakenBackMovesInBoth() {
        workbench.open().edit(study -> study.withParameters(study.parameters().withGamma(16)));
        workbench.open().undo();
        assertThat(first.study().parameters().gamma()).isEqualTo(1);
        frames.pass(0.25);
        assertThat(beside.parametersProperty().get()).startsWith("\u03b3 = 4.00");
        frames.pass(0.25);
        assertThat(beside.parametersProperty().get()).startsWith("\u03b3 = 1.00");
    }
}
