package org.simplexplorer.viewmodel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.study.Study;

/** A lesson and the studies around it: what is left, opened or lost. */
class LessonStudyTest extends LessonInProgress {

    @Test
    void leavingKeepsTheStudyAndBringsThePanelsBack() {
        workbench.panelChoice().show("entmax", true);
        lessons.start(lessons.list().all().get(SEGMENTS));
        lessons.start(lessons.list().all().get(0));
        lessons.leave();
        assertThat(lessons.cardProperty().get()).isNull();
        assertThat(workbench.panelChoice().isShown("entmax")).isTrue();
        assertThat(workbench.open().titleProperty().getValue()).startsWith("A garden path");
        lessons.next();
        lessons.back();
        lessons.showAnswer();
        assertThat(lessons.cardProperty().get()).isNull();
    }

    @Test
    void openingAStudyEndsTheLesson() {
        lessons.start(lessons.list().all().get(SEGMENTS));
        workbench.files().openSample(1, workbench.tabs().here());
        assertThat(lessons.cardProperty().get()).isNull();
        assertThat(workbench.open().titleProperty().getValue())
                .isEqualTo(workbench.files().sampleTitles().get(1));
        assertThat(lessons.isExercise(workbench.open().document())).isFalse();
    }

    @Test
    void movedScoresAreAnExerciseButAChangedSentenceIsWork() {
        assertThat(lessons.isExercise(workbench.open().document())).isFalse();
        lessons.start(lessons.list().all().get(SEGMENTS));
        lessons.next();
        setLambda(0.3);
        workbench.editing().scores().set(0, 3);
        assertThat(workbench.open().dirtyProperty().get()).isTrue();
        assertThat(lessons.isExercise(workbench.open().document())).isTrue();
        workbench.editing().sentence().textProperty().set("my own words");
        Study mine = workbench.open().study();
        assertThat(lessons.isExercise(workbench.open().document())).isFalse();
        assertThat(card().status()).startsWith("The sentence is no longer the lesson’s");
        lessons.showAnswer();
        lessons.next();
        assertThat(workbench.open().tokens()).isEqualTo(mine.tokens());
        assertThat(lessons.cardProperty().get()).isNotNull();
    }

    @Test
    void rowsThatAreGoneDoNoHarm() {
        lessons.start(lessons.list().all().get(SEGMENTS));
        lessons.next();
        for (int i = 0; i < 9; i++) {
            workbench.editing().rows().remove();
        }
        lessons.next();
        lessons.showAnswer();
        assertThat(workbench.open().study().rows()).hasSize(1);
    }

    @Test
    void aTeachersLessonIsOpenedLikeAStudy() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), OWN);
        workbench.files().open(file, workbench.tabs().here());
        assertThat(card().title()).isEqualTo("Mine");
        assertThat(workbench.open().fileProperty().get())
                .as("saving must not overwrite the lesson")
                .isNull();
        assertThat(workbench.files().recent().files()).containsExactly(file);
        setLambda(1);
        assertThat(card().status()).isEqualTo("Both 0.33.");
        lessons.next();
        assertThat(workbench.figure().view().value()).isEqualTo(FigureKind.PATH);
        assertThat(card().isLast()).isTrue();
        assertThat(card().isReady()).isTrue();
    }

    @Test
    void aDamagedLessonIsAnsweredWithASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), OWN.replace("\"or\"]", "\"milk\"]"));
        Study before = workbench.open().study();
        workbench.files().open(file, workbench.tabs().here());
        assertThat(workbench.open().study()).isEqualTo(before);
        assertThat(said())
                .isEqualTo(
                        "mine.json: steps[0].goal.fused[1] is “milk”, but the sentence has no such word; write one as it"
                                + " stands there.");
    }
}
