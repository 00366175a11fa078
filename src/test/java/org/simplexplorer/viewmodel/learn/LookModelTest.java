package org.simplexplorer.viewmodel.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.simplexplorer.figure.learn.Forming;
import org.simplexplorer.figure.learn.Forming.Chosen;
import org.simplexplorer.learn.run.Reading;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Study;

class LookModelTest {

    private final LearnDesk desk = new LearnDesk();
    private final LookModel look = desk.models.look();

    private void run() {
        desk.shown().model.start();
        desk.stepped.settle();
    }

    private Forming forming() {
        return Objects.requireNonNull(look.formingProperty().get());
    }

    @Test
    void itGoesAlongWithTheRunUnlessOneWentBack() {
        desk.shown().model.start();
        desk.round();
        desk.round();
        assertThat(look.stepProperty().get()).isEqualTo(desk.steps());
        look.stepProperty().set(0);
        Forming start = forming();
        desk.stepped.settle();
        assertThat(desk.steps()).isEqualTo(6);
        assertThat(look.stepProperty().get()).isZero();
        assertThat(forming()).isEqualTo(start);
        look.toLast();
        assertThat(look.stepProperty().get()).isEqualTo(6);
        assertThat(forming()).isNotEqualTo(start);
    }

    @Test
    void anEarlierStepShowsWhatWasSeenThen() {
        desk.shown();
        Reading first = forming().sentences().get(0).readings().get(0);
        desk.model.start();
        desk.stepped.settle();
        assertThat(forming().sentences().get(0).readings().get(0).scores().get(0))
                .isNotEqualTo(first.scores().get(0));
        look.stepProperty().set(1);
        assertThat(forming().sentences().get(0).readings().get(0)).isEqualTo(first);
    }

    @Test
    void aHeatmapOpensAsAStudyWithItsLearnedScores() {
        run();
        look.stepProperty().set(4);
        look.choose(new Chosen(1, 0));
        desk.models.study().open();
        Study study = desk.tabs.get(0).study();
        Reading shown = forming().sentences().get(1).readings().get(0);
        assertThat(study.title()).isEqualTo("fusedmax, dates, step 4, seed 1");
        assertThat(study.note()).contains("step 4 of 6").contains("lambda 0.3");
        assertThat(study.tokens()).isEqualTo(shown.words());
        assertThat(study.rows()).extracting("label").containsExactly("year", "month", "day");
        assertThat(study.row(2).scores()).isEqualTo(shown.scores().get(2));
        assertThat(study.parameters()
                        .mechanism(MechanismKind.FUSEDMAX)
                        .at(study.row(2).scores())
                        .weights())
                .isEqualTo(shown.weights().get(2));
        assertThat(desk.tabs.get(0).isDirty()).as("it is to be saved").isTrue();
    }

    @Test
    void uniformWeightsHaveNoScoresToOpen() {
        run();
        assertThat(desk.models.study().openableProperty().get()).isTrue();
        look.choose(new Chosen(0, 1));
        assertThat(desk.models.study().openableProperty().get()).isFalse();
        desk.models.study().open();
        assertThat(desk.tabs).isEmpty();
    }

    @Test
    void aSentenceOfOnesOwnIsReadByTheNetworksOfNow() {
        run();
        desk.models.sentence().textProperty().set("born on May 3rd, zzz 1962!");
        desk.stepped.settle();
        assertThat(desk.models.sentence().remarkProperty().get())
                .contains("zzz")
                .doesNotContain("may");
        Forming.Sentence own = forming().sentences().get(0);
        assertThat(own.readings()).hasSize(2);
        assertThat(own.readings().get(0).words()).containsExactly("born", "on", "may", "3rd", "zzz", "1962");
        assertThat(own.answer()).isEmpty();
        look.stepProperty().set(2);
        look.choose(new Chosen(0, 0));
        desk.models.study().open();
        assertThat(desk.tabs.get(0).study().title()).contains("step 6");
        desk.models.sentence().textProperty().set("");
        desk.stepped.settle();
        assertThat(forming().sentences().get(0).answer()).isPresent();
    }

    @Test
    void aClickChoosesAHeatmapAndPointingTellsIt() {
        run();
        LearnPictures pictures = desk.models.pictures();
        double x = 0;
        while (!pictures.chooseAt(x, 100)) {
            x += 5;
        }
        assertThat(forming().chosen()).contains(new Chosen(0, 0));
        LearnPictures.Said said = pictures.saidAt(x, 100).orElseThrow();
        assertThat(said.lines().get(0)).isEqualTo("fusedmax, year");
        assertThat(forming().sentences().get(0).readings().get(0).words()).contains(said.title());
        assertThat(pictures.saidAt(1, 1)).isEmpty();
    }
}
