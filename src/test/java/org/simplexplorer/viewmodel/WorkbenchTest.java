package org.simplexplorer.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.Messages.Message;
import org.simplexplorer.viewmodel.figure.WeightLegend;
import org.simplexplorer.viewmodel.files.Saving.Save;
import org.simplexplorer.viewmodel.panels.Hint;
import org.simplexplorer.viewmodel.panels.PanelModel;
import org.simplexplorer.viewmodel.parameter.ParameterModel;

class WorkbenchTest {

    @TempDir
    Path folder;

    private Workbench workbench;
    private PanelModel fusedmax;

    @BeforeEach
    void open() {
        workbench = Fixtures.workbench(folder.resolve("settings.properties"));
        fusedmax = workbench.panels().panels().get(2);
    }

    private ParameterModel parameter(String mechanism) {
        return Objects.requireNonNull(workbench.sliders().own().get(mechanism));
    }

    private WeightLegend legend() {
        return new WeightLegend(
                workbench.figure().views(), workbench.panelChoice(), workbench.appearance(), workbench.ruler());
    }

    @Test
    void thePanelsFollowASlider() {
        Scene before = fusedmax.sceneProperty().get();
        parameter("fusedmax").positionProperty().set(1);
        assertThat(fusedmax.sceneProperty().get()).isNotEqualTo(before);
        assertThat(fusedmax.factsProperty().get()).isEqualTo("support 6/6 \u00b7 2 segments \u00b7 entropy 1.10");
        assertThat(fusedmax.parametersProperty().get())
                .isEqualTo("\u03b3 = 1.00   \u03bb = "
                        + parameter("fusedmax").textProperty().get())
                .isNotEqualTo("\u03b3 = 1.00   \u03bb = 0.100");
        assertThat(fusedmax.certificateProperty().get()).startsWith("optimal to");
        assertThat(fusedmax.optimalProperty().get()).isTrue();
    }

    @Test
    void thePanelsFollowTheirSizeAndTheTheme() {
        fusedmax.sizeProperty().set(new PanelModel.Size(700, 300));
        assertThat(fusedmax.sceneProperty().get().width()).isEqualTo(700);
        Scene light = fusedmax.sceneProperty().get();
        workbench.appearance().darkProperty().set(true);
        assertThat(fusedmax.sceneProperty().get().ground()).isNotEqualTo(light.ground());
        workbench.appearance().scaleTopProperty().set(0.5);
        assertThat(legend().draw(300).marks()).isNotEmpty();
    }

    @Test
    void pointingMarksAllPanelsAndSpeaksOfEach() {
        PanelModel softmax = workbench.panels().panels().get(0);
        workbench.panels().movePointed(0, 0);
        workbench.panels().movePointed(1, 1);
        for (PanelModel panel : workbench.panels().shown()) {
            assertThat(panel.overlayProperty().get().marks()).hasSizeGreaterThan(2);
        }
        Hint hint = workbench.panels().hint(fusedmax).orElseThrow();
        assertThat(hint.title()).isEqualTo("\u200echat \u2192 cat");
        assertThat(hint.lines().get(0)).startsWith("score 1.10, weight 0.3");
        assertThat(hint.lines().get(1)).isEqualTo("segment \u201cthe cat\u201d, 2 words");
        assertThat(workbench.panels().hint(softmax).orElseThrow().lines()).hasSize(1);
        workbench.panels().selectPointedRow();
        assertThat(workbench.open().selectedRow()).isEqualTo(1);
        workbench.panels().pointAway();
        assertThat(workbench.panels().hint(fusedmax)).isEmpty();
    }

    @Test
    void aZeroIsCalledExactlyZero() {
        workbench.panels().movePointed(0, 0);
        workbench.panels().movePointed(0, -1);
        Hint hint = workbench.panels().hint(fusedmax).orElseThrow();
        assertThat(hint.title()).isEqualTo("\u200ele \u2192 sat");
        assertThat(hint.lines()).containsExactly("score -0.50, weight exactly 0", "outside the support, in no segment");
    }

    @Test
    void pointingByPlaceFindsTheCell() {
        workbench.panels().movePointed(0, 0);
        Hint there = workbench.panels().hint(fusedmax).orElseThrow();
        workbench.panels().pointAway();
        workbench.panels().pointAt(fusedmax, there.x() - 2, there.y() - 2);
        assertThat(workbench.panels().hint(fusedmax)).contains(there);
        workbench.panels().pointAt(fusedmax, 1, 1);
        assertThat(workbench.panels().hint(fusedmax)).isEmpty();
    }

    @Test
    void savedChangedAndReopened() {
        Path file = folder.resolve("study.json");
        workbench.editing().scores().set(0, 3.25);
        Study changed = workbench.open().study();
        workbench.safekeeping().saving().save(Save.of(workbench.open().document(), file), () -> {});
        assertThat(workbench.open().dirtyProperty().get()).isFalse();
        workbench.editing().scores().set(0, -1);
        workbench.files().open(file, workbench.tabs().here());
        assertThat(workbench.open().study()).isEqualTo(changed);
        assertThat(workbench.open().fileProperty().get()).isEqualTo(file);
    }

    @Test
    void aDamagedFileIsAnsweredWithASentenceAndNothingIsLost() throws IOException {
        Path file = folder.resolve("damaged.json");
        Files.writeString(file, "{\"simplexplorer\": 1, \"source\": [\"a\"", StandardCharsets.UTF_8);
        Study before = workbench.open().study();
        workbench.files().open(file, workbench.tabs().here());
        assertThat(workbench.open().study()).isEqualTo(before);
        Message message = workbench.messages().currentProperty().get();
        assertThat(message).isNotNull();
        assertThat(message.problem()).isTrue();
        assertThat(message.text()).contains("line 1").endsWith(".").doesNotContain("Exception");
    }

    @Test
    void anUnwritablePlaceIsAnsweredWithASentence() {
        workbench
                .safekeeping()
                .saving()
                .save(Save.of(workbench.open().document(), folder.resolve("no/such/folder/x.json")), () -> {});
        Message message = workbench.messages().currentProperty().get();
        assertThat(message).isNotNull();
        assertThat(message.text()).contains("x.json").doesNotContain("Exception");
        assertThat(workbench.open().fileProperty().get()).isNull();
    }

    @Test
    void everySampleOpens() {
        for (int i = 0; i < workbench.files().sampleTitles().size(); i++) {
            workbench.files().openSample(i, workbench.tabs().here());
            assertThat(workbench.open().study().title())
                    .isEqualTo(workbench.files().sampleTitles().get(i));
            assertThat(workbench.panels().panels())
                    .allSatisfy(
                            panel -> assertThat(panel.optimalProperty().get()).isTrue());
        }
        assertThat(workbench.files().sampleTitles()).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void aNewStudyIsEmptyAndCanBeFilled() {
        workbench.files().create(workbench.tabs().here());
        assertThat(workbench.open().study().tokens()).isEmpty();
        assertThat(fusedmax.factsProperty().get()).isEmpty();
        workbench.editing().sentence().textProperty().set("one:1 word");
        assertThat(workbench.open().row().scores()).containsExactly(1, 0);
    }

    @Test
    void picturesAreWritten() throws IOException {
        Path one = folder.resolve("one.png");
        Path all = folder.resolve("all.png");
        workbench.export().chooseOnly(fusedmax);
        workbench.export().write(one);
        workbench.export().chooseShown(workbench.figure());
        workbench.export().write(all);
        assertThat(ImageIO.read(all.toFile()).getHeight())
                .isGreaterThan(ImageIO.read(one.toFile()).getHeight());
        assertThat(workbench.messages().currentProperty().get()).isEqualTo(new Message("Exported all.png.", false, ""));
    }

    @Test
    void aMessageIsOnlyClearedByItsOwnTimer() {
        workbench.messages().tell("first");
        Message first = workbench.messages().currentProperty().get();
        workbench.messages().problem("second");
        assertThat(first).isNotNull();
        workbench.messages().clear(first);
        assertThat(workbench.messages().currentProperty().get()).isEqualTo(new Message("second", true, ""));
        workbench.messages().clear();
        assertThat(workbench.messages().currentProperty().get()).isNull();
    }
}
