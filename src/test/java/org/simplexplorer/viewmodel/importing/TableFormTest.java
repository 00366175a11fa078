package org.simplexplorer.viewmodel.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.document.OpenStudy;

/** How a table is understood, and what the person sees of it. */
class TableFormTest {
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

    @Test
    void aGuessIsCorrectedInThePreview() throws IOException {
        workbench
                .files()
                .open(file("years.csv", "2019,2020\n1,2\n"), workbench.tabs().here());
        assertThat(imports.table().previewProperty().get().summary()).isEqualTo("2 targets \u00d7 2 source tokens");

        imports.table().headers().selectedProperty().set("in the first row");
        assertThat(imports.table().previewProperty().get().sources()).containsExactly("2019", "2020");

        imports.table().delimiter().selectedProperty().set("semicolon");
        assertThat(imports.table().problemProperty().get()).contains("is not a number (line 2, column 1)");
        imports.accept();
        assertThat(imports.askingProperty().get()).isTrue(); // what cannot be read is not opened

        imports.table().delimiter().selectedProperty().set("comma");
        assertThat(imports.table().problemProperty().get()).isEmpty();
        imports.accept();
        assertThat(open.tokens()).containsExactly("2019", "2020");
    }

    @Test
    void theFormThatWasGuessedIsShownInWords() throws IOException {
        workbench
                .files()
                .open(file("a.csv", "\tx\ty\nr\t1,5\t2\n"), workbench.tabs().here());
        assertThat(imports.table().delimiter().selectedProperty().get()).isEqualTo("tab");
        assertThat(imports.table().decimal().selectedProperty().get()).isEqualTo("comma: 0,5");
        assertThat(imports.table().headers().selectedProperty().get()).isEqualTo("in the first row and column");
        imports.cancel();
        workbench.files().open(file("b.csv", "1;2\n3;4\n"), workbench.tabs().here());
        assertThat(imports.table().delimiter().selectedProperty().get()).isEqualTo("semicolon");
        assertThat(imports.table().decimal().selectedProperty().get()).isEqualTo("point: 0.5");
        assertThat(imports.table().headers().selectedProperty().get()).isEqualTo("nowhere");
        assertThat(imports.table().headers().labels()).contains("in the first column");
    }

    @Test
    void theNextTableDoesNotBeginWithTheProblemOfTheLastOne() throws IOException {
        workbench.files().open(file("a.csv", ",x\nr,1\n"), workbench.tabs().here());
        imports.table().headers().selectedProperty().set("nowhere");
        assertThat(imports.table().problemProperty().get()).isNotEmpty();
        imports.cancel();
        workbench.files().open(file("b.csv", ",x\nr,1\n"), workbench.tabs().here());
        assertThat(imports.table().problemProperty().get()).isEmpty();
        assertThat(imports.table().previewProperty().get().summary()).isEqualTo("1 target \u00d7 1 source token");
    }

    @Test
    void aLargeTableIsPreviewedInPart() throws IOException {
        String words = String.join(",", Collections.nCopies(12, "w"));
        String numbers = String.join(",", Collections.nCopies(12, "0.1"));
        workbench
                .files()
                .open(
                        file("large.csv", words + "\n" + (numbers + "\n").repeat(20)),
                        workbench.tabs().here());
        TablePreview preview = imports.table().previewProperty().get();
        assertThat(preview.sources()).hasSize(8);
        assertThat(preview.targets()).hasSize(8);
        assertThat(preview.numbers()).hasSize(8).allSatisfy(row -> assertThat(row)
                .hasSize(8));
        assertThat(preview.summary()).isEqualTo("20 targets \u00d7 12 source tokens");
    }
}
