package org.simplexplorer.viewmodel.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.files.Saving.Save;

class ImportModelTest {

    private static final String HEADS = "{\"tokens\": [\"the\", \"cat\"], \"attention\":"
            + " [[[[1, 2], [3, 4]], [[5, 6], [7, 8]]], [[[9, 10], [11, 12]], [[13, 14], [15, 16]]]]}";

    @TempDir
    Path folder;

    private Workbench workbench;
    private OpenStudy open;
    private ImportModel imports;

    @BeforeEach
    void open() {
        workbench = Fixtures.workbench(folder.resolve("settings.properties"));
        open = workbench.open();
        imports = workbench.imports();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private String message() {
        return Objects.requireNonNull(workbench.messages().currentProperty().get())
                .text();
    }

    @Test
    void aTableIsShownBeforeItIsOpened() throws IOException {
        workbench
                .files()
                .open(
                        file("t.csv", ",the,cat\nle,1.5,2\nchat,3,4\n"),
                        workbench.tabs().here());

        assertThat(imports.askingProperty().get()).isTrue();
        assertThat(imports.isTable()).isTrue();
        assertThat(imports.name()).isEqualTo("t.csv");
        assertThat(imports.table().delimiter().selectedProperty().get()).isEqualTo("comma");
        assertThat(imports.table().previewProperty().get())
                .isEqualTo(new TablePreview(
                        List.of("the", "cat"),
                        List.of("le", "chat"),
                        List.of(List.of("1.50", "2.00"), List.of("3.00", "4.00")),
                        "2 targets \u00d7 2 source tokens"));
        assertThat(open.study()).isEqualTo(Fixtures.TWO_ROWS);

        imports.accept();

        assertThat(imports.askingProperty().get()).isFalse();
        assertThat(open.tokens()).containsExactly("the", "cat");
        assertThat(open.fileProperty().get()).isNull(); // saving must not write over the table
        assertThat(open.dirtyProperty().get()).isFalse();
        assertThat(message()).isEqualTo("Imported t.csv.");
    }

    @Test
    void anImportIsTakenBackToTheFileThatWasOpen() throws IOException {
        Path own = folder.resolve("own.json");
        workbench.safekeeping().saving().save(Save.of(workbench.open().document(), own), () -> {});
        open.edit(study -> study.withTitle("changed"));

        workbench.files().paste("a:1 b:2", workbench.tabs().here());
        assertThat(open.tokens()).containsExactly("a", "b");
        assertThat(open.undoNameProperty().get()).isEqualTo("import of pasted text");
        assertThat(open.fileProperty().get()).isNull();

        open.undo();
        assertThat(open.study().title()).isEqualTo("changed");
        assertThat(open.fileProperty().get()).isEqualTo(own);
        assertThat(open.dirtyProperty().get()).isTrue();
        open.undo();
        assertThat(open.dirtyProperty().get()).isFalse();
        open.redo();
        open.redo();
        assertThat(open.tokens()).containsExactly("a", "b");
        assertThat(open.fileProperty().get()).isNull();
    }

    @Test
    void aHeadIsChosenAndThenAnotherWithTheSameParameters() throws IOException {
        workbench.files().open(file("h.json", HEADS), workbench.tabs().here());
        HeadPicker picker = imports.picker();
        Scene first = picker.sceneProperty().get();
        assertThat(imports.askingProperty().get()).isTrue();
        assertThat(imports.isTable()).isFalse();
        assertThat(picker.progressProperty().get()).isEqualTo(1);
        assertThat(picker.wordsProperty().get()).isEqualTo("Layer 1 of 2, head 1 of 2");

        picker.move(5, 0); // stops at the edge
        assertThat(picker.wordsProperty().get()).isEqualTo("Layer 2 of 2, head 1 of 2");
        assertThat(picker.sceneProperty().get()).isNotEqualTo(first);
        imports.accept();
        assertThat(open.row().scores()).containsExactly(9, 10);
        assertThat(open.study().title()).isEqualTo("h, layer 2 of 2, head 1 of 2");
        assertThat(imports.headsToChooseProperty().get()).isTrue();

        workbench.sliders().gamma().textProperty().set("3");
        workbench.sliders().gamma().commitText();
        imports.chooseHead();
        picker.move(0, 1);
        imports.accept();
        assertThat(open.row().scores()).containsExactly(13, 14);
        assertThat(open.study().parameters().gamma()).isEqualTo(3);
        open.undo();
        assertThat(open.row().scores()).containsExactly(9, 10);

        workbench.files().openSample(0, workbench.tabs().here());
        assertThat(imports.headsToChooseProperty().get()).isFalse();
    }

    @Test
    void aPointChoosesTheHeadThatIsDrawnThere() throws IOException {
        workbench.files().open(file("h.json", HEADS), workbench.tabs().here());
        HeadPicker picker = imports.picker();
        Scene scene = picker.sceneProperty().get();

        picker.chooseAt(scene.width() - 10, scene.height() - 10);
        assertThat(picker.wordsProperty().get()).isEqualTo("Layer 2 of 2, head 2 of 2");
        picker.chooseAt(1, 1);
        assertThat(picker.wordsProperty().get()).isEqualTo("Layer 2 of 2, head 2 of 2");
    }

    @Test
    void whatIsCancelledLeavesEverythingAsItWas() throws IOException {
        workbench.files().open(file("h.json", HEADS), workbench.tabs().here());
        imports.accept();
        Study before = open.study();
        workbench.files().open(file("t.csv", ",a,b\nr,1,2\n"), workbench.tabs().here());
        imports.cancel();

        assertThat(imports.askingProperty().get()).isFalse();
        assertThat(open.study()).isEqualTo(before);
        assertThat(imports.headsToChooseProperty().get()).isTrue();
        imports.chooseHead();
        assertThat(imports.name()).isEqualTo("h.json");
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingChanges() throws IOException {
        workbench
                .files()
                .open(file("bad.csv", ",a,b\nr,1,x\n"), workbench.tabs().here());
        assertThat(message()).isEqualTo("bad.csv: \u201cx\u201d is not a number (line 2, column 3); write one there.");
        workbench.files().paste("{\"tokens\": []}", workbench.tabs().here());
        assertThat(message()).startsWith("Pasted text: the field attention is missing");
        assertThat(open.study()).isEqualTo(Fixtures.TWO_ROWS);
    }

    @Test
    void weightsAreOfferedBackToScoresAfterAnImport() throws IOException {
        workbench
                .files()
                .open(file("w.csv", ",a,b\nr,0.25,0.75\n"), workbench.tabs().here());
        imports.accept();
        assertThat(message()).contains("look like weights");
        workbench.messages().accept();
        assertThat(open.row().score(0)).isEqualTo(Math.log(0.25));
        open.undo();
        assertThat(open.row().score(0)).isEqualTo(0.25);
    }

    @Test
    void anImportIsAmongTheRecentFilesAndItsGuessesAreSaid() throws IOException {
        Path heads = file("h.json", "{\"attention\": [[1, 2], [3, 4]]}");
        workbench.files().open(heads, workbench.tabs().here());
        assertThat(workbench.files().recent().files()).containsExactly(heads);
        assertThat(message()).startsWith("Imported h.json").hasSizeGreaterThan("Imported h.json. ".length());
        assertThat(imports.name()).isEmpty();
        assertThat(imports.isTable()).isFalse();
    }
}
