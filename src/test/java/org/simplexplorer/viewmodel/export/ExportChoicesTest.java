package org.simplexplorer.viewmodel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.Workbench;

/** What can be chosen for an export, its limits, and what of it is remembered. */
class ExportChoicesTest {
    @TempDir
    Path folder;

    private Workbench workbench;
    private ExportModel export;

    @BeforeEach
    void open() {
        workbench = Fixtures.workbench(folder.resolve("settings.properties"));
        export = workbench.export();
        export.setWatching(true);
    }

    @Test
    void nothingIsDrawnBeforeThePreviewIsSeen() {
        ExportModel unseen =
                Fixtures.workbench(folder.resolve("other.properties")).export();
        unseen.choices().size().widthProperty().set("120mm");
        assertThat(unseen.previewProperty().get()).isEqualTo(Scene.EMPTY);
        unseen.setWatching(true);
        assertThat(unseen.previewProperty().get().width()).isEqualTo(120 * 96 / 25.4);
        unseen.setWatching(false);
        unseen.choices().size().widthProperty().set("60mm");
        assertThat(unseen.previewProperty().get().width()).isEqualTo(120 * 96 / 25.4);
    }

    @ParameterizedTest
    @CsvSource({"1,true", "750,true", "0.9,false", "751,false", "0,false", "-8,false"})
    void lettersHaveFromOneTo750Points(String points, boolean possible) {
        export.choices().size().widthProperty().set("2000mm");
        export.choices().look().fontSizeProperty().set(points);
        String error = export.errorProperty().get();
        assertThat(error.startsWith("The font size must be")).isEqualTo(!possible);
    }

    @Test
    void theResolutionIsInPointsAnInch() throws IOException {
        export.choices().size().widthProperty().set("25.4mm");
        export.choices().look().fontSizeProperty().set("2");
        export.choices().size().resolutionProperty().set("150");
        Path file = folder.resolve("inch.png");
        export.write(file);
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(150);
        export.choices().size().resolutionProperty().set("many");
        assertThat(export.errorProperty().get())
                .isEqualTo("The resolution must be a number above 0, not \u201cmany\u201d.");
        export.copies().png(bytes -> {
            throw new AssertionError("nothing to hand over");
        });
        assertThat(Objects.requireNonNull(workbench.messages().currentProperty().get())
                        .text())
                .contains("resolution");
    }

    @Test
    void theChoicesAreInWords() {
        ExportChoices choices = export.choices();
        assertThat(choices.look().digits().labels())
                .startsWith("where there is room", "none")
                .contains("1 decimal")
                .endsWith("5 decimals", "6 decimals");
        assertThat(choices.look().ground().labels()).containsExactly("light", "dark", "transparent");
        assertThat(choices.look().family().labels()).contains("sans", "serif");
    }

    @Test
    void theChoicesAreRememberedForTheNextStart() {
        export.choices().size().widthProperty().set("120mm");
        export.choices().look().ramp().selectedProperty().set("cividis");
        export.choices().size().arrangement().selectedProperty().set("strip");
        export.choices().look().legendProperty().set(false);
        export.setWatching(false);
        ExportChoices next = Fixtures.workbench(folder.resolve("settings.properties"))
                .export()
                .choices();
        assertThat(next.size().widthProperty().get()).isEqualTo("120mm");
        assertThat(next.look().ramp().selectedProperty().get()).isEqualTo("cividis");
        assertThat(next.size().arrangement().selectedProperty().get()).isEqualTo("strip");
        assertThat(next.look().legendProperty().get()).isFalse();
    }
}
