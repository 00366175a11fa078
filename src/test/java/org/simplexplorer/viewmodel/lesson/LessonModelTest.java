package org.simplexplorer.viewmodel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.viewmodel.Fixtures;

class LessonModelTest extends LessonInProgress {

    @Test
    void aLessonThatIsFinishedSaysSoIsRememberedAndPutsTheViewBack() {
        workbench.figure().view().choose(FigureKind.TEXT);
        lessons.start(lessons.list().all().get(SEGMENTS));
        int steps = card().count();
        for (int step = 1; step < steps; step++) {
            lessons.next();
            assertThat(lessons.list().isFinished(SEGMENTS)).isFalse();
        }
        lessons.next();
        assertThat(lessons.cardProperty().get()).isNull();
        assertThat(lessons.list().isFinished(SEGMENTS)).isTrue();
        assertThat(lessons.list().isFinished(0)).isFalse();
        assertThat(workbench.figure().view().value()).isEqualTo(FigureKind.TEXT);
        assertThat(said()).contains(lessons.list().titles().get(SEGMENTS));
        assertThat(Fixtures.workbench(folder.resolve("settings.properties"))
                        .lessons()
                        .list()
                        .isFinished(SEGMENTS))
                .as("the next time the program starts")
                .isTrue();
    }

    @Test
    void theWordWhoseScoreIsAskedForIsKnown() {
        lessons.start(lessons.list().all().get(3));
        for (int step = 0; step < 3; step++) {
            assertThat(lessons.spokenOfProperty().get()).isEqualTo(-1);
            lessons.next();
        }
        assertThat(workbench.open().tokens().get(lessons.spokenOfProperty().get()))
                .isEqualTo("ending");
    }

    @Test
    void everyLessonCanBeTakenToItsEnd() {
        for (int lesson = 0; lesson < lessons.list().titles().size(); lesson++) {
            lessons.start(lessons.list().all().get(lesson));
            int steps = card().count();
            for (int step = 1; step <= steps; step++) {
                LessonCard before = card();
                assertThat(before.title()).isEqualTo(lessons.list().titles().get(lesson));
                assertThat(before.progress()).isEqualTo(step + " of " + steps);
                assertThat(before.isReady()).as(before.text()).isEqualTo(!before.asks());
                lessons.showAnswer();
                assertThat(card().isReady()).as(before.text()).isTrue();
                assertThat(card().text()).isEqualTo(before.text());
                lessons.next();
            }
            assertThat(lessons.cardProperty().get()).isNull();
        }
    }

    @Test
    void aStepSetsUpWhatItIsAbout() {
        lessons.start(lessons.list().all().get(SEGMENTS));
        assertThat(workbench.open().titleProperty().getValue()).startsWith("Ivanov");
        assertThat(workbench.open().row().label()).isEqualTo("joint");
        assertThat(workbench.figure().view().value()).isEqualTo(FigureKind.BARS);
        assertThat(workbench.panelChoice().kinds()).containsExactly(MechanismKind.SPARSEMAX, MechanismKind.FUSEDMAX);
        assertThat(lambda()).isZero();
        assertThat(card().text()).contains("“joint” has 0.52, “front” 0.28.");
        assertThat(card().isFirst()).isTrue();
        assertThat(card().answerable()).isFalse();
    }

    @Test
    void whatWasDoneIsNoticedAndStaysDone() {
        lessons.start(lessons.list().all().get(SEGMENTS));
        lessons.next();
        assertThat(card().status()).isEqualTo("fusedmax: joint 0.518 \u00b7 front 0.278");
        setLambda(0.1);
        assertThat(card().done()).isFalse();
        assertThat(card().status()).isEqualTo("fusedmax: joint 0.368 \u00b7 front 0.328");
        setLambda(0.2);
        assertThat(card().done()).isTrue();
        assertThat(card().number()).as("it does not jump").isEqualTo(2);
        assertThat(card().status()).startsWith("Fused: both have 0.30.");
        setLambda(0.05);
        assertThat(card().done()).isTrue();
        assertThat(card().status()).startsWith("Fused: both have 0.30.");
        lessons.next();
        assertThat(lambda()).as("stays as the learner left it").isEqualTo(0.05);
        lessons.back();
        assertThat(card().done()).isTrue();
    }

    @Test
    void thereIsAlwaysSomethingLeftToDo() {
        lessons.start(lessons.list().all().get(SEGMENTS));
        lessons.next();
        setLambda(0.5);
        assertThat(card().done()).isTrue();
        lessons.next();
        assertThat(card().done()).isFalse();
        assertThat(lambda()).as("as the lesson has it").isEqualTo(0.15);
    }

    @Test
    void anotherRowIsNotWhatWasAskedFor() {
        lessons.start(lessons.list().all().get(SEGMENTS));
        lessons.next();
        workbench.open().select(6);
        setLambda(0.3);
        assertThat(card().done()).isFalse();
        assertThat(card().status()).isEqualTo("Choose the row “joint” again.");
        workbench.open().select(5);
        assertThat(card().done()).isTrue();
    }

    @Test
    void theAnswerIsShownWhateverTheLearnerDid() {
        lessons.start(lessons.list().all().get(0));
        lessons.next();
        workbench.open().edit(study -> study.withRow(0, study.row(0).withScore(1, 50)));
        workbench.figure().view().choose(FigureKind.GRADIENT);
        lessons.showAnswer();
        assertThat(card().done()).isTrue();
        assertThat(workbench.figure().view().value()).isEqualTo(FigureKind.BARS);
    }

    @Test
    void theFirstStepHasNoneBefore() {
        lessons.start(lessons.list().all().get(SEGMENTS));
        String first = card().text();
        lessons.back();
        assertThat(card().number()).isOne();
        assertThat(card().text()).isEqualTo(first);
        lessons.next();
        assertThat(card().isFirst()).isFalse();
        lessons.back();
        assertThat(card().number()).isOne();
        assertThat(lessons.list().titles())
                .hasSameSizeAs(lessons.list().all())
                .doesNotContain("")
                .isNotEmpty();
    }
}
