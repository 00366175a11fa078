package org.simplexplorer.viewmodel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.Focus;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.base.MadeFigure;
import org.simplexplorer.viewmodel.base.SteppedFrames;

/** The export of figures that are no view of a study, of views with a focus, and the preview of what moves. */
class MadeAndMovingTest {

    private static final Scene MADE = new Scene(200, 50, null, List.of());

    @TempDir
    Path folder;

    private final SteppedFrames frames = new SteppedFrames();
    private Workbench workbench;
    private ExportModel export;

    @BeforeEach
    void open() {
        workbench = Fixtures.workbench(folder.resolve("settings.properties"));
        workbench.motion().playWith(frames);
        export = workbench.export();
        export.setWatching(true);
    }

    @Test
    void aFigureThatWasMadeTakesThePlaceOfTheView() throws Exception {
        export.chooseMade(new MadeFigure(request -> LiveFigure.still(MADE)));
        assertThat(export.previewProperty().get()).isEqualTo(MADE);
        assertThat(export.choosesKind().get()).isFalse();
        export.write(folder.resolve("made.svg"));
        assertThat(Files.readString(folder.resolve("made.svg"))).contains("viewBox=\"0 0 200 50\"");
        export.chooseShown(workbench.figure());
        assertThat(export.choosesKind().get()).isTrue();
        assertThat(export.previewProperty().get()).isNotEqualTo(MADE);
    }

    @Test
    void whoPlaysAgainSeesOneRunFromTheStart() {
        export.choices().motion().parameter().selectedProperty().set("gamma");
        double seconds = export.choices().motion().pace().seconds();
        export.play();
        frames.pass(seconds / 2);
        assertThat(export.choices().motion().momentProperty().get()).isEqualTo(0.5);
        export.play();
        frames.pass(seconds / 4);
        assertThat(export.choices().motion().momentProperty().get()).isEqualTo(0.25);
        frames.pass(seconds);
        assertThat(export.choices().motion().momentProperty().get()).isEqualTo(1);
        export.play();
        export.setWatching(false);
        assertThat(frames.isMoving()).as("after the dialog is closed").isFalse();
    }

    @Test
    void thePreviewHasTheFocusOfTheView() {
        FocusChoices focus = export.choices().content().focus();
        focus.set(new Focus(3, List.of(2, 0), true, Focus.Along.GAMMA));
        assertThat(focus.along().value()).isEqualTo(Focus.Along.GAMMA);
        assertThat(focus.wordsProperty().get()).isEqualTo("3, 1");
        assertThat(focus.asPublishedProperty().get()).isTrue();
        assertThat(focus.stepProperty().get()).isEqualTo("4");
    }

    @ParameterizedTest
    @EnumSource
    void noKindIsDrawnWhereItHasNoRoom(FigureKind kind) {
        export.choices().kind().choose(kind);
        assertThat(export.errorProperty().get()).isEmpty();
        export.choices().size().widthProperty().set("8mm");
        assertThat(export.errorProperty().get()).contains("too small", "smaller font size");
    }
}
