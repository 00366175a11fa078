package org.simplexplorer.viewmodel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyReader;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.base.SteppedThreads;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.files.Saving.Save;
import org.simplexplorer.viewmodel.tabs.Tabs;

/** A lesson over work that nobody has saved: at no moment is there less of it than before. */
class WorkDuringLessonTest extends LessonInProgress {

    private final SteppedThreads steps = new SteppedThreads();

    @SuppressWarnings("NullAway.Init") // set before each test
    private Tabs tabs;

    @Override
    Threads threads() {
        return steps.threads();
    }

    @BeforeEach
    void start() {
        tabs = workbench.tabs();
        steps.settle();
    }

    private Document work() {
        Document work = tabs.selected();
        work.edit(study -> study.withTitle("mine"));
        return work;
    }

    private void begin(int lesson) {
        workbench.files().startLesson(lesson);
    }

    private List<String> copies() throws Exception {
        List<String> titles = new ArrayList<>();
        if (!Files.isDirectory(folder.resolve("unsaved"))) {
            return titles;
        }
        try (Stream<Path> files = Files.list(folder.resolve("unsaved"))) {
            for (Path copy : files.toList()) {
                String text = Files.readString(copy);
                titles.add(StudyReader.read(text.substring(text.indexOf('\n')), "a copy")
                        .title());
            }
        }
        return titles;
    }

    @Test
    void theWorkComesBackAsItWasAndTheLessonsTabGoes() {
        Document work = work();
        workbench.open().select(1);
        workbench.figure().view().choose(FigureKind.TEXT);
        Study mine = work.study();
        begin(SEGMENTS);
        assertThat(workbench.open().study().title()).startsWith("Ivanov");
        takeToTheEnd();
        assertThat(tabs.all()).containsExactly(work);
        assertThat(tabs.selected()).isEqualTo(work);
        assertThat(work.study()).isEqualTo(mine);
        assertThat(workbench.open().selectedRow()).isEqualTo(1);
        assertThat(workbench.figure().view().value()).isEqualTo(FigureKind.TEXT);
        assertThat(said()).endsWith("\u201cmine\u201d is back as it was.");
        workbench.open().undo();
        assertThat(work.study()).isEqualTo(Fixtures.TWO_ROWS);
    }

    @Test
    void aProgramThatIsKilledDuringTheLessonLeavesTheWork() throws Exception {
        work();
        begin(SEGMENTS); // before the moment of the copy has passed
        assertThat(copies()).isEmpty();
        steps.settle();
        assertThat(copies()).containsExactly("mine");
        lessons.next();
        lessons.showAnswer();
        steps.settle();
        assertThat(copies()).contains("mine");
        takeToTheEnd();
        steps.settle();
        assertThat(copies()).containsExactly("mine");
    }

    @Test
    void whoClosesTheWindowDuringTheLessonIsAskedAboutTheWork() {
        Document work = work();
        begin(SEGMENTS);
        lessons.next();
        assertThat(tabs.all()).filteredOn(Document::hasWork).containsExactly(work);
    }

    @Test
    void ofTwoLessonsTheWorkIsThereAfterEither() {
        Document work = work();
        begin(SEGMENTS);
        lessons.next();
        lessons.showAnswer();
        begin(0);
        assertThat(tabs.all()).hasSize(2);
        takeToTheEnd();
        assertThat(tabs.selected()).isEqualTo(work);
        assertThat(tabs.all()).hasSize(1);
    }

    @Test
    void aLessonThatIsLeftOffersTheWork() {
        Document work = work();
        begin(SEGMENTS);
        lessons.leave();
        assertThat(workbench.open().study().title()).startsWith("Ivanov");
        workbench.messages().accept();
        assertThat(tabs.selected()).isEqualTo(work);
        assertThat(tabs.all()).containsExactly(work);
        assertThat(said()).isEqualTo("\u201cmine\u201d is back as it was.");
    }

    @Test
    void workOnTheLessonsOwnSentenceIsKeptBesides() throws Exception {
        Document work = work();
        begin(SEGMENTS);
        workbench.open().edit(study -> study.withTitle("another"));
        while (lessons.cardProperty().get() != null) {
            lessons.next();
        }
        assertThat(said()).contains("Its study stays open");
        assertThat(tabs.all()).extracting(tab -> tab.study().title()).containsExactly("mine", "another");
        assertThat(work.hasWork()).isTrue();
        steps.settle();
        assertThat(copies()).containsExactlyInAnyOrder("mine", "another");
    }

    @Test
    void workThatWasSavedAndClosedMeanwhileIsSaidToBeGone() {
        Document work = work();
        workbench.safekeeping().saving().save(Save.of(work, folder.resolve("mine.json")), () -> {});
        begin(SEGMENTS); // while it is being written
        steps.settle();
        assertThat(work.hasWork()).isFalse();
        tabs.close(work);
        takeToTheEnd();
        assertThat(said()).endsWith("\u201cmine\u201d was closed meanwhile.");
        assertThat(tabs.all()).hasSize(1);
        assertThat(workbench.open().study().title()).startsWith("Ivanov");
    }

    @Test
    void aSampleOfWhichOnlyASliderWasMovedGivesItsPlaceAndComesBackWithIt() {
        workbench.open().edit(study -> study.withParameters(study.parameters().withGamma(2)));
        Study explored = workbench.open().study();
        begin(SEGMENTS);
        assertThat(tabs.all()).hasSize(1);
        takeToTheEnd();
        assertThat(workbench.open().study()).isEqualTo(explored);
    }
}
