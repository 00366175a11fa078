package org.simplexplorer.viewmodel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.files.Saving.Save;

/** What there is after a lesson: what there was before it. */
class AfterLessonTest extends LessonInProgress {

    @SuppressWarnings("NullAway.Init") // set before each test
    private OpenStudy open;

    @BeforeEach
    void start() {
        open = workbench.open();
    }

    private void take(int lesson) {
        lessons.start(lessons.list().all().get(lesson));
        takeToTheEnd();
    }

    @Test
    void aFileOfOnesOwnComesBackWithItsEditsItsRowItsStepsAndItsView() {
        Path file = folder.resolve("mine.json");
        workbench.safekeeping().saving().save(Save.of(open.document(), file), () -> {});
        open.edit(study -> study.withTitle("mine"));
        open.edit(study -> study.withRow(0, study.row(0).withScore(1, 9)));
        open.undo();
        open.select(1);
        workbench.figure().view().choose(FigureKind.TEXT);
        workbench.figure().focus().mechanism().choose(MechanismKind.SPARSEMAX);
        Study mine = open.study();

        take(SEGMENTS);

        assertThat(open.study()).isEqualTo(mine);
        assertThat(open.fileProperty().get()).isEqualTo(file);
        assertThat(open.dirtyProperty().get()).isTrue();
        assertThat(open.selectedRow()).isEqualTo(1);
        assertThat(workbench.figure().view().value()).isEqualTo(FigureKind.TEXT);
        assertThat(workbench.figure().focus().mechanism().value()).isEqualTo(MechanismKind.SPARSEMAX);
        assertThat(said())
                .isEqualTo(
                        "That was the lesson \u201cHow fusedmax finds segments\u201d. \u201cmine\u201d is back as it was.");
        open.redo();
        assertThat(open.study().row(0).score(1)).isEqualTo(9);
        open.undo();
        open.undo();
        assertThat(open.study()).isEqualTo(Fixtures.TWO_ROWS);
        assertThat(open.dirtyProperty().get()).isFalse();
        assertThat(open.undoNameProperty().get()).isEmpty();
    }

    @Test
    void afterTwoLessonsItIsWhatWasThereBeforeTheFirst() {
        workbench.figure().view().choose(FigureKind.TEXT);
        lessons.start(lessons.list().all().get(SEGMENTS));
        take(0);
        assertThat(open.study()).isEqualTo(Fixtures.TWO_ROWS);
        assertThat(workbench.figure().view().value()).isEqualTo(FigureKind.TEXT);
        take(1);
        assertThat(open.study()).isEqualTo(Fixtures.TWO_ROWS);
    }

    @Test
    void workOnTheLessonsSentenceIsNotLost() {
        lessons.start(lessons.list().all().get(SEGMENTS));
        open.edit(study -> study.withTitle("my own"));
        while (lessons.cardProperty().get() != null) {
            lessons.next();
        }
        assertThat(open.study().title()).isEqualTo("my own");
        assertThat(said()).contains("Its study stays open");
    }

    @Test
    void aLessonThatIsLeftOffersTheWayBack() {
        lessons.start(lessons.list().all().get(SEGMENTS));
        lessons.leave();
        assertThat(open.study().title()).startsWith("Ivanov");
        workbench.messages().accept();
        assertThat(open.study()).isEqualTo(Fixtures.TWO_ROWS);
        assertThat(said()).isEqualTo("\u201ctwo rows\u201d is back as it was.");
    }

    @Test
    void theWayBackIsGoneOnceAnotherStudyIsOpen() {
        lessons.start(lessons.list().all().get(SEGMENTS));
        lessons.leave();
        workbench.files().openSample(1, workbench.tabs().here());
        Study sample = open.study();
        workbench.messages().accept();
        assertThat(open.study()).isEqualTo(sample);
    }

    @Test
    void anotherTabIsNotTouched() {
        lessons.start(lessons.list().all().get(SEGMENTS));
        workbench.tabs().add();
        assertThat(lessons.cardProperty().get()).isNull();
        Study blank = open.study();
        lessons.next();
        workbench.messages().accept();
        assertThat(open.study()).isEqualTo(blank);
    }
}
