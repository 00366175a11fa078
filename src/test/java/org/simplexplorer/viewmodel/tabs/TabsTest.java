package org.simplexplorer.viewmodel.tabs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.files.Saving.Save;

/** Several studies that are open, and two of them side by side. */
class TabsTest {

    @TempDir
    Path folder;

    private Workbench workbench;
    private OpenStudy open;
    private Tabs tabs;
    private SideBySide beside;

    @BeforeEach
    void start() {
        workbench = Fixtures.workbench(folder.resolve("settings.properties"));
        open = workbench.open();
        tabs = workbench.tabs();
        beside = workbench.beside();
    }

    private void type(String sentence) {
        workbench.files().paste(sentence, workbench.tabs().here());
    }

    private void setGamma(String gamma) {
        workbench.sliders().gamma().textProperty().set(gamma);
        workbench.sliders().gamma().commitText();
    }

    private List<String> titles() {
        return tabs.all().stream().map(tab -> tab.titleProperty().getValue()).toList();
    }

    private String besideFacts() {
        return beside.panels().panels().get(1).factsProperty().get();
    }

    @Test
    void eachTabKeepsItsStudyItsRowItsFileAndItsHistory() {
        Document first = tabs.selected();
        Path file = folder.resolve("first.json");
        workbench.safekeeping().saving().save(Save.of(workbench.open().document(), file), () -> {});
        open.edit(study -> study.withTitle("first"));
        open.select(1);

        tabs.add();
        Document second = tabs.selected();
        assertThat(open.undoNameProperty().get()).isEmpty();
        assertThat(open.fileProperty().get()).isNull();
        open.edit(study -> study.withTitle("second"));
        assertThat(titles()).containsExactly("first", "second");

        tabs.select(first);
        assertThat(open.study()).isEqualTo(Fixtures.TWO_ROWS.withTitle("first"));
        assertThat(open.selectedRow()).isEqualTo(1);
        assertThat(open.fileProperty().get()).isEqualTo(file);
        assertThat(first.dirtyProperty().get()).isTrue();
        open.undo();
        assertThat(first.dirtyProperty().get()).isFalse();
        assertThat(second.dirtyProperty().get()).isTrue();
        tabs.step(1);
        assertThat(open.study().title()).isEqualTo("second");
        tabs.step(1);
        assertThat(open.study().title()).isEqualTo("two rows");
        tabs.step(-1);
        assertThat(tabs.selected()).isEqualTo(second);
    }

    @Test
    void aTabIsClosedAndItsNeighbourShownButNeverTheLast() {
        Document first = tabs.selected();
        tabs.add();
        tabs.close(tabs.selected());
        assertThat(tabs.all()).containsExactly(first);
        assertThat(open.study()).isEqualTo(Fixtures.TWO_ROWS);
        tabs.close(first);
        assertThat(tabs.all()).containsExactly(first);
    }

    @Test
    void filesOpenInTabsOfTheirOwnOneAfterAnother() throws IOException {
        for (String name : List.of("a.csv", "b.csv")) {
            Path file = folder.resolve(name);
            Files.writeString(file, ",x,y\nr,1,2\n", StandardCharsets.UTF_8);
            workbench.files().openInNewTab(file);
        }
        assertThat(workbench.imports().name()).isEqualTo("a.csv");
        workbench.imports().accept();
        assertThat(workbench.imports().askingProperty().get()).isTrue();
        assertThat(workbench.imports().name()).isEqualTo("b.csv");
        workbench.imports().accept();
        assertThat(titles()).containsExactly("two rows", "a", "b");
    }

    @Test
    void whatCannotBeOpenedLeavesNoTab() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.csv"), ",x\nr,\n", StandardCharsets.UTF_8);
        workbench.files().openInNewTab(bad);
        assertThat(tabs.all()).hasSize(1);
    }

    @Test
    void twoStudiesFollowTheSameSliders() {
        Document first = tabs.selected();
        tabs.add();
        type("tea:1 or:0.2 coffee:2");
        beside.show(first);
        String before = besideFacts();
        assertThat(before).startsWith("support");

        setGamma("20");
        assertThat(besideFacts()).isNotEqualTo(before).startsWith("support 6/6");
        assertThat(first.dirtyProperty().get()).isTrue();

        beside.linkedProperty().set(false);
        String linked = besideFacts();
        setGamma("0.1");
        assertThat(besideFacts()).isEqualTo(linked);
        beside.linkedProperty().set(true);
        assertThat(besideFacts()).isNotEqualTo(linked);

        beside.hide();
        tabs.select(first);
        assertThat(open.study().parameters().gamma()).isEqualTo(0.1);
        open.undo();
        open.undo();
        assertThat(open.study()).isEqualTo(Fixtures.TWO_ROWS);
    }

    @Test
    void whatIsShownBesideKeepsItsParametersUntilASliderMoves() {
        Document first = tabs.selected();
        tabs.add();
        Document second = tabs.selected();
        type("tea:1 or:0.2 coffee:2");
        beside.show(first);
        tabs.select(first);
        tabs.select(second);
        assertThat(first.dirtyProperty().get()).isFalse();
        setGamma("3");
        tabs.select(first);
        Parameters old = Fixtures.TWO_ROWS.parameters();
        assertThat(open.study().parameters()).isEqualTo(old.withGamma(3));
        tabs.select(second);
        open.undo();
        tabs.select(first);
        assertThat(open.study().parameters()).isEqualTo(old);
    }

    @Test
    void theStudyBesideIsEditedWhenItIsSelected() {
        Document first = tabs.selected();
        tabs.add();
        Document second = tabs.selected();
        type("tea:1 or:0.2 coffee:2");
        Study typed = open.study();
        beside.linkedProperty().set(false);
        beside.show(first);

        tabs.select(first);
        assertThat(beside.documentProperty().get()).isEqualTo(second);
        assertThat(open.study()).isEqualTo(Fixtures.TWO_ROWS);
        open.edit(study -> study.withTitle("changed"));
        tabs.select(second);
        assertThat(open.study()).isEqualTo(typed);
        assertThat(beside.documentProperty().get()).isEqualTo(first);
        assertThat(titles()).contains("changed");
    }

    @Test
    void aTabThatIsClosedIsNotBesideAnyMore() {
        Document first = tabs.selected();
        tabs.add();
        beside.show(first);
        tabs.close(tabs.selected());
        assertThat(beside.documentProperty().get()).isNull();
        assertThat(tabs.all()).containsExactly(first);
        assertThat(open.study().title()).isEqualTo("two rows");

        tabs.add();
        Document third = tabs.selected();
        tabs.select(first);
        beside.show(third);
        tabs.close(third);
        assertThat(beside.documentProperty().get()).isNull();
        assertThat(tabs.selected()).isEqualTo(first);
    }

    @Test
    void theOtherTabsAreOfferedForTheOtherSide() {
        Document first = tabs.selected();
        assertThat(tabs.others()).isEmpty();
        Document second = tabs.add();
        Document third = tabs.add();
        assertThat(tabs.others()).containsExactly(first, second);
        tabs.select(second);
        assertThat(tabs.others()).containsExactly(first, third);
    }

    @Test
    void aNewTabComesAfterTheOneThatIsShownAndHasANumberOfItsOwn() {
        Document first = tabs.selected();
        Document second = tabs.add();
        tabs.select(first);
        Document third = tabs.add();
        assertThat(tabs.all()).containsExactly(first, third, second);
        assertThat(List.of(first.number(), second.number(), third.number()))
                .doesNotHaveDuplicates()
                .noneMatch(number -> number < 0);
        tabs.select(first);
        tabs.step(1);
        assertThat(tabs.selected()).isEqualTo(third);
        tabs.step(-2);
        assertThat(tabs.selected()).isEqualTo(second);
    }

    @Test
    void theTabAfterTheClosedOneIsShownOrTheOneBefore() {
        Document first = tabs.selected();
        Document second = tabs.add();
        Document third = tabs.add();
        tabs.select(second);
        tabs.close(second);
        assertThat(tabs.selected()).isEqualTo(third);
        tabs.close(third);
        assertThat(tabs.selected()).isEqualTo(first);
    }
}
