package org.simplexplorer.viewmodel.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.study.DrawnStudy;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyWriter;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.base.SteppedThreads;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.tabs.Tabs;

/** Studies that are read late: each test chooses what happens between the keystroke and the study. */
class StudyFilesTest {

    @TempDir
    Path folder;

    private final SteppedThreads steps = new SteppedThreads();
    private Workbench workbench;
    private StudyFiles files;
    private Tabs tabs;

    @BeforeEach
    void start() {
        workbench = Fixtures.workbench(folder.resolve("settings.properties"), steps.threads());
        files = workbench.files();
        tabs = workbench.tabs();
        steps.settle();
    }

    private Path study(String title) throws IOException {
        Path file = folder.resolve(title + ".json");
        StudyWriter.write(Fixtures.TWO_ROWS.withTitle(title), file);
        return file;
    }

    private Path table(String name, String first) throws IOException {
        return Files.writeString(folder.resolve(name), ",x,y\n" + first + ",1,2\n");
    }

    private List<String> titles() {
        return tabs.all().stream().map(tab -> tab.titleProperty().getValue()).toList();
    }

    @Test
    void aSampleOpensInTheTabItWasAskedForIn() {
        Document first = tabs.selected();
        files.openSample(0, tabs.here());
        Document second = tabs.add();
        second.edit(study -> study.withTitle("mine"));
        steps.settle();
        assertThat(first.study().title()).isEqualTo(files.sampleTitles().get(0));
        assertThat(second.study().title()).isEqualTo("mine");
        assertThat(tabs.selected()).as("what was asked for is shown").isEqualTo(first);
    }

    @Test
    void aFigureOfSeveralStudiesOpensThemAllAndShowsTheFirst() throws IOException {
        List<DrawnStudy.Part> parts = Stream.of("one", "two", "three")
                .map(title -> new DrawnStudy.Part(title, Fixtures.TWO_ROWS.withTitle(title)))
                .toList();
        String json = DrawnStudy.ofSeveral(parts, Map.of("kind", "heatmap")).json();
        Path figure = Files.writeString(
                folder.resolve("heads.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg'><metadata><s:study xmlns:s='urn:simplexplorer:study'>" + json
                        + "</s:study></metadata></svg>");
        files.open(figure, tabs.here());
        steps.settle();
        assertThat(titles()).containsExactly("one", "two", "three");
        assertThat(tabs.selected().study().title()).isEqualTo("one");
        assertThat(tabs.selected().study()).isEqualTo(parts.get(0).study());
    }

    @Test
    void whatIsEditedWhileAFileIsReadIsNotReplacedByIt() throws IOException {
        Document first = tabs.selected();
        files.open(study("asked"), tabs.here());
        first.edit(study -> study.withTitle("typed meanwhile"));
        steps.settle();
        assertThat(titles()).containsExactly("typed meanwhile", "asked");
        assertThat(tabs.selected().study().title()).isEqualTo("asked");
    }

    @Test
    void aTabThatIsClosedWhileItsFileIsReadIsNotBroughtBack() throws IOException {
        Document first = tabs.selected();
        tabs.add();
        tabs.select(first);
        files.open(study("asked"), tabs.here());
        tabs.close(first);
        steps.settle();
        assertThat(tabs.has(first)).isFalse();
        assertThat(titles()).containsExactly("Untitled", "asked");
    }

    @Test
    void twoFilesThatAreReadInTheOtherOrderAreBothOpen() throws IOException {
        files.open(study("slow"), tabs.here());
        files.open(study("quick"), tabs.here());
        steps.runLast();
        steps.settle();
        assertThat(titles()).containsExactly("quick", "slow");
    }

    @Test
    void aTableGoesWhereItWasAskedForHoweverLongThePersonLooksAtIt() throws IOException {
        Document first = tabs.selected();
        Document second = tabs.add();
        tabs.select(first);
        files.open(table("numbers.csv", "row"), tabs.here());
        tabs.select(second);
        steps.settle();
        assertThat(workbench.imports().askingProperty().get()).isTrue();
        workbench.imports().accept();
        steps.settle();
        assertThat(first.study().title()).isEqualTo("numbers");
        assertThat(tabs.selected()).isEqualTo(first);
        assertThat(second.study().title()).isEqualTo("Untitled");
    }

    @Test
    void anOfferIsForTheStudyThatIsShownAndGoesWithIt() throws IOException {
        Path weights = Files.writeString(folder.resolve("weights.json"), "[[0.25, 0.75]]");
        files.open(weights, tabs.here());
        steps.settle();
        assertThat(workbench.messages().currentProperty().get().offer()).isPresent();
        tabs.add();
        assertThat(workbench.messages().currentProperty().get()).isNull();
    }

    @Test
    void aFileThatIsGoneIsForgottenAndSaid() throws IOException {
        Path file = study("gone");
        files.open(file, tabs.here());
        steps.settle();
        assertThat(files.recent().files()).containsExactly(file);
        Files.delete(file);
        files.openRecent(file, tabs.here());
        steps.settle();
        assertThat(files.recent().files()).isEmpty();
        assertThat(workbench.messages().currentProperty().get().text()).contains("is no longer there");
    }

    private String message() {
        var message = workbench.messages().currentProperty().get();
        return message == null ? "" : message.text();
    }

    @Test
    void aRecentFileIsOpenedAndComesFirst() throws IOException {
        Path a = study("a");
        Path b = study("b");
        files.openInNewTab(a);
        files.openInNewTab(b);
        steps.settle();
        assertThat(files.recent().files()).containsExactly(b, a);
        files.openRecent(a, tabs.here());
        steps.settle();
        assertThat(tabs.selected().study().title()).isEqualTo("a");
        assertThat(files.recent().files()).containsExactly(a, b);
    }

    @Test
    void theCounterexampleOfTheCertificateIsASample() {
        files.openCounterexample(tabs::add);
        steps.settle();
        assertThat(tabs.all()).hasSize(2);
        assertThat(tabs.selected().study().title()).isIn(files.sampleTitles());
        assertThat(tabs.selected().study().title())
                .isNotEqualTo(files.sampleTitles().get(0));
        assertThat(tabs.selected().isDirty()).isFalse();
    }

    @Test
    void whatIsOpenedPutsTheOldMessageAway() throws IOException {
        workbench.messages().problem("The last file could not be read.");
        files.openInNewTab(study("good"));
        steps.settle();
        assertThat(message()).isEmpty();
        workbench.messages().problem("The last file could not be read.");
        files.startLesson(0);
        assertThat(message()).isEmpty();
        workbench.messages().problem("The last file could not be read.");
        files.create(tabs.here());
        assertThat(message()).isEmpty();
    }

    @Test
    void aStudyWithWeightsIsOfferedTheWayBackToScores() throws IOException {
        Path file = folder.resolve("weights.json");
        StudyWriter.write(
                new Study("weights", "", List.of("a", "b"), List.of(new Row("r", 0.25, 0.75)), Parameters.DEFAULT),
                file);
        files.openInNewTab(file);
        steps.settle();
        assertThat(message()).contains("look like weights");
    }

    @Test
    void aBackToScoresThatIsNotPossibleIsSaid() {
        workbench.editing().weights().recoverScores();
        assertThat(message()).startsWith("The numbers are not weights");
        assertThat(tabs.selected().study()).isEqualTo(Fixtures.TWO_ROWS);
    }
}
