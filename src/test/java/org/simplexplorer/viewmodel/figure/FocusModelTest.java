package org.simplexplorer.viewmodel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.Focus;
import org.simplexplorer.figure.common.Focus.Along;
import org.simplexplorer.math.MechanismKind;

class FocusModelTest {
    private final FocusModel model = new FocusModel();

    private Focus focus() {
        return model.focusProperty().get();
    }

    @Test
    void theNewestThreeWordsAreChosenInTheirOrder() {
        for (int token : new int[] {4, 0, 7}) {
            model.choose(token, true);
        }
        assertThat(focus().tokens()).containsExactly(4, 0, 7);
        model.choose(2, true);
        assertThat(focus().tokens()).containsExactly(0, 7, 2);
        model.choose(7, false);
        model.choose(0, true);
        assertThat(focus().tokens()).containsExactly(2, 0);
        assertThat(model.tokensProperty().get()).containsExactly(2, 0);
    }

    @Test
    void everyChoiceReachesTheFigure() {
        assertThat(focus().along()).isEqualTo(Along.LAMBDA);
        model.along().selectedProperty().set("along \u03b3");
        assertThat(focus().along()).isEqualTo(Along.GAMMA);
        assertThat(focus().asPublished()).isFalse();
        model.asPublishedProperty().set(true);
        assertThat(focus().asPublished()).isTrue();
        model.goToStep(2);
        assertThat(focus().step()).isEqualTo(2);
    }

    @Test
    void stepsAreThoseOfTheMechanism() {
        model.mechanism().choose(MechanismKind.OSCARMAX);
        model.goToStep(100);
        int last = model.stepProperty().get();
        assertThat(last).isPositive();
        assertThat(model.hasNextStep().get()).isFalse();
        assertThat(model.hasStepBefore().get()).isTrue();
        model.goToStep(last - 1);
        assertThat(model.hasNextStep().get()).isTrue();
        model.goToStep(-3);
        assertThat(model.stepProperty().get()).isZero();
        assertThat(model.hasStepBefore().get()).isFalse();
    }

    @Test
    void aViewOffersTheChoicesThatItHas() {
        ViewChoice views = new ViewChoice();
        List<ViewChoice.View> all =
                views.groups().stream().flatMap(List::stream).toList();
        assertThat(all.stream().map(ViewChoice.View::title))
                .containsExactlyInAnyOrderElementsOf(views.choice().labels());
        assertThat(all.stream().map(ViewChoice.View::sentence)).allMatch(words -> words.matches("[A-Z].*[a-z]\\."));
        views.choice().choose(FigureKind.PATH);
        assertThat(views.choosesParameter().get()).isTrue();
        assertThat(views.choosesWords().get()).isFalse();
        views.choice().choose(FigureKind.GEOMETRY);
        assertThat(views.choosesParameter().get()).isFalse();
        assertThat(views.choosesWords().get()).isTrue();
        views.choice().choose(FigureKind.CERTIFICATE);
        assertThat(views.choosesPublished().get()).isTrue();
        assertThat(views.choosesStep().get()).isFalse();
        views.choice().choose(FigureKind.STEPS);
        assertThat(views.choosesPublished().get()).isFalse();
        assertThat(views.choosesStep().get()).isTrue();
    }
}
