package org.simplexplorer.viewmodel.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.base.SteppedThreads;

/** Readings and pictures that come when the person has gone on. */
class LateReadingTest {

    @TempDir
    Path folder;

    private final SteppedThreads steps = new SteppedThreads();
    private Workbench workbench;
    private ImportModel imports;

    @BeforeEach
    void start() {
        workbench = Fixtures.workbench(folder.resolve("settings.properties"), steps.threads());
        imports = workbench.imports();
        steps.settle();
    }

    private void openInNewTab(String name, String text) throws IOException {
        workbench.files().openInNewTab(Files.writeString(folder.resolve(name), text));
        steps.settle();
    }

    private Study open() {
        return workbench.open().study();
    }

    /** One line of JSON: layers, heads, rows, columns. */
    private static String heads(int layers, int heads) {
        String head = "[[0.1,0.2],[0.3,0.4]]";
        String layer = "[" + String.join(",", java.util.Collections.nCopies(heads, head)) + "]";
        return "[" + String.join(",", java.util.Collections.nCopies(layers, layer)) + "]";
    }

    @Test
    void aReadingOfATableThatWasGivenUpIsNotTheNextTables() throws IOException {
        openInNewTab("aaa.csv", ";x;y\nr;1;2\n");
        imports.table().delimiter().selectedProperty().set("comma");
        assertThat(steps.waiting()).as("the reading of aaa.csv waits").isOne();
        imports.cancel();
        openInNewTab("bbb.csv", ";u;v\nr;7;8\n");
        steps.settle();
        imports.accept();
        steps.settle();
        assertThat(open().title()).isEqualTo("bbb");
        assertThat(open().tokens()).containsExactly("u", "v");
        assertThat(open().row(0).scores()).containsExactly(7, 8);
    }

    @Test
    void aReadingThatEndsAfterTheNextTableIsAskedAboutIsNobodys() throws IOException {
        openInNewTab("aaa.csv", ";x;y\nr;1;2\n");
        imports.table().headers().selectedProperty().set("in the first row");
        // The interface hears of it only when the next table is asked about.
        Path next = Files.writeString(folder.resolve("bbb.csv"), ";u;v\nr;7;8\n");
        imports.cancel();
        workbench.files().openInNewTab(next);
        steps.runLast();
        steps.settle();
        assertThat(imports.name()).isEqualTo("bbb.csv");
        assertThat(imports.table().previewProperty().get().sources()).containsExactly("u", "v");
    }

    @Test
    void aReadingOnItsWayToTheInterfaceIsNotThatOfTheTableBehindIt() throws IOException {
        openInNewTab("aaa.csv", "2019;2020\n1;2\n");
        openInNewTab("bbb.csv", ";u;v\nr;7;8\n");
        imports.table().headers().selectedProperty().set("in the first row");
        steps.runFirstOnly();
        imports.cancel();
        assertThat(imports.name()).isEqualTo("bbb.csv");
        steps.runUi();
        assertThat(imports.table().previewProperty().get())
                .as("bbb.csv is not read yet")
                .isEqualTo(TablePreview.NONE);
        steps.settle();
        assertThat(imports.table().previewProperty().get().sources()).containsExactly("u", "v");
    }

    @Test
    void toAcceptRightAfterACorrectionTakesTheCorrection() throws IOException {
        openInNewTab("years.csv", "2019,2020\n1,2\n");
        imports.table().headers().selectedProperty().set("nowhere");
        imports.accept();
        steps.settle();
        assertThat(open().rows()).hasSize(2);
        assertThat(open().row(0).scores()).containsExactly(2019, 2020);
    }

    @Test
    void whatCannotBeReadLikeThatIsNotBroughtIn() throws IOException {
        openInNewTab("words.csv", ",x,y\nr,1,2\n");
        imports.table().headers().selectedProperty().set("nowhere");
        imports.accept();
        steps.settle();
        assertThat(imports.askingProperty().get()).isTrue();
        assertThat(imports.table().problemProperty().get()).isNotEmpty();
        assertThat(open().title()).isEqualTo(Fixtures.TWO_ROWS.title());
    }

    @Test
    void noMorePicturesAreMadeOnceThePersonHasGivenUp() throws IOException {
        workbench.files().openInNewTab(Files.writeString(folder.resolve("heads.json"), heads(3, 4)));
        steps.runFirst();
        HeadPicker picker = imports.picker();
        assertThat(imports.askingProperty().get()).isTrue();
        imports.cancel();
        steps.settle();
        assertThat(picker.progressProperty().get()).isZero();
    }

    @Test
    void everyTabKeepsTheHeadsItCanChooseFrom() throws IOException {
        openInNewTab("first.json", heads(2, 3));
        imports.accept();
        steps.settle();
        var first = workbench.tabs().selected();
        openInNewTab("second.json", heads(4, 2));
        imports.accept();
        steps.settle();
        workbench.tabs().select(first);
        assertThat(imports.headsToChooseProperty().get()).isTrue();
        imports.chooseHead();
        assertThat(imports.picker().wordsProperty().get()).isEqualTo("Layer 1 of 2, head 1 of 3");
        imports.picker().move(1, 2);
        imports.accept();
        steps.settle();
        imports.chooseHead();
        assertThat(imports.picker().wordsProperty().get()).isEqualTo("Layer 2 of 2, head 3 of 3");
        imports.cancel();
        workbench.tabs().add();
        assertThat(imports.headsToChooseProperty().get()).isFalse();
    }

    @Test
    void aTableThatIsAskedAboutShowsNothingOfTheLastOne() throws IOException {
        openInNewTab("aaa.csv", ";x;y\nr;1;2\n");
        imports.cancel();
        workbench.files().openInNewTab(Files.writeString(folder.resolve("bbb.csv"), ";u;v\nr;7;8\n"));
        steps.runFirst();
        assertThat(imports.name()).isEqualTo("bbb.csv");
        assertThat(imports.table().previewProperty().get()).isEqualTo(TablePreview.NONE);
        steps.settle();
        assertThat(imports.table().previewProperty().get().sources()).containsExactly("u", "v");
    }

    @Test
    void toAcceptTwiceBringsItInOnce() throws IOException {
        openInNewTab("aaa.csv", ";x;y\nr;1;2\n");
        imports.accept();
        imports.accept();
        steps.settle();
        imports.accept();
        steps.settle();
        assertThat(workbench.tabs().all()).hasSize(2);
        assertThat(workbench.open().undoNameProperty().get()).isEqualTo("import of aaa.csv");
    }
}
