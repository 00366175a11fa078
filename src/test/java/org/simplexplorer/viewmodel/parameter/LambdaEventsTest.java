package org.simplexplorer.viewmodel.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.base.DirectThreads;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Motion;
import org.simplexplorer.viewmodel.base.SteppedThreads;
import org.simplexplorer.viewmodel.document.OpenStudy;

/** The path of the first row is one of the reference paths: its kinks are known. */
class LambdaEventsTest {

    private static final Study STUDY = new Study(
            "path",
            "illustrative",
            List.of("joint", "front", "against", "terror"),
            List.of(new Row("one", 1.44, -0.45, -0.697, 0.958), new Row("two", 3, 1, 0, -2)),
            Parameters.DEFAULT.with(MechanismKind.OSCARMAX, 0));

    private final OpenStudy open = Fixtures.open(STUDY);
    private final BooleanProperty snapping = new SimpleBooleanProperty();
    private final LambdaEvents events =
            new LambdaEvents(open, MechanismKind.OSCARMAX, snapping, new Messages(), DirectThreads.make());

    private double lambda() {
        return open.study().parameters().own(MechanismKind.OSCARMAX);
    }

    @Test
    void theEventsAreThoseOfTheChosenRow() {
        assertThat(events.places().get(0)).isCloseTo(0.482, within(1e-9));
        assertThat(events.nextInWords())
                .isEqualTo("\u201cjoint\u201d + \u201cterror\u201d become one group at \u03bb = 0.482");
        open.select(1);
        assertThat(events.places().get(0)).isNotCloseTo(0.482, within(0.01));
    }

    @Test
    void theEndIsThatOfAllRows() {
        double end = events.end();
        Study beyond = STUDY.withParameters(STUDY.parameters().with(MechanismKind.OSCARMAX, end * 1.000001));
        assertThat(Attention.of(beyond, MechanismKind.OSCARMAX).largestWeight()).isCloseTo(0.25, within(1e-12));
        Study before = STUDY.withParameters(STUDY.parameters().with(MechanismKind.OSCARMAX, end * 0.99));
        assertThat(Attention.of(before, MechanismKind.OSCARMAX).largestWeight()).isGreaterThan(0.2501);
    }

    @Test
    void goingToAnEventLandsWhereItHasHappened() {
        assertThat(Attention.of(open.study(), MechanismKind.OSCARMAX).row(0).visibleBlocks())
                .hasSize(2);
        events.goToNext();
        assertThat(lambda()).isCloseTo(0.482, within(1e-6));
        assertThat(Attention.of(open.study(), MechanismKind.OSCARMAX).row(0).visibleBlocks())
                .hasSize(1);
    }

    @Test
    void oneGoesThroughAllEventsAndBack() {
        int steps = 0;
        for (double before = -1; lambda() > before && steps < 20; steps++) {
            before = lambda();
            events.goToNext();
        }
        assertThat(lambda()).isCloseTo(events.places().get(events.places().size() - 1), within(1e-6));
        assertThat(events.nextInWords()).isEmpty();
        for (int i = 0; i < 20; i++) {
            events.goToPrevious();
        }
        assertThat(lambda()).isZero();
    }

    @Test
    void onlyWhileSnappingANearEventCatchesLambda() {
        assertThat(events.caught(0.481)).isEqualTo(0.481);
        snapping.set(true);
        assertThat(events.caught(0.481)).isCloseTo(0.482, within(1e-6));
        assertThat(events.caught(0.3)).isEqualTo(0.3);
    }

    @Test
    void draggingLambdaFollowsNoPathAgain() {
        List<Double> before = events.places();
        int[] changes = {0};
        events.onChange(() -> changes[0]++);
        int first = changes[0];
        open.edit(study -> study.withParameters(study.parameters().with(MechanismKind.OSCARMAX, 0.2)));
        assertThat(changes[0]).isEqualTo(first);
        open.edit(study -> study.withParameters(study.parameters().withGamma(2)));
        assertThat(changes[0]).isGreaterThan(first);
        assertThat(events.places()).isNotEqualTo(before);
    }

    @Test
    void noWordsHaveNoEvents() {
        Fixtures.replace(open, new Study("none", "", List.of(), List.of(new Row("row")), Parameters.DEFAULT));
        assertThat(events.places()).isEmpty();
        assertThat(events.nextInWords()).isEmpty();
        events.goToNext();
        events.goToPrevious();
        assertThat(lambda()).isZero();
    }

    @Test
    void theSliderReachesTheEndOfThePathAndShowsItsEvents() {
        ParameterModel model = ParameterModel.own(
                open,
                MechanismKind.OSCARMAX,
                MechanismKind.OSCARMAX.parameter().orElseThrow(),
                java.util.Optional.of(events),
                new Motion());
        assertThat(model.marksProperty().get()).hasSameSizeAs(events.places());
        assertThat(model.marksProperty().get()).allSatisfy(mark -> {
            assertThat(mark.position()).isBetween(0.0, 1.0);
            assertThat(mark.words()).contains("\u03bb = ");
        });
        model.positionProperty().set(1);
        assertThat(lambda()).isBetween(events.end(), 1.1 * events.end());
        snapping.set(true);
        double place = model.marksProperty().get().get(0).position();
        model.positionProperty().set(place - 0.001);
        assertThat(lambda()).isCloseTo(0.482, within(1e-6));
    }

    @Test
    void thePlaceThatCatchesIsASmallPartOfThePath() {
        snapping.set(true);
        double event = events.places().get(0);
        double reach = 0.012 * events.end();
        assertThat(events.caught(event - 0.9 * reach)).isCloseTo(event, within(1e-6));
        assertThat(events.caught(event + 0.9 * reach)).isCloseTo(event, within(1e-6));
        assertThat(events.caught(event - 1.1 * reach)).isEqualTo(event - 1.1 * reach);
    }

    @Test
    void theNearestOfSeveralEventsCatches() {
        snapping.set(true);
        List<Double> places = events.places();
        for (double event : places) {
            assertThat(events.caught(event)).isCloseTo(event, within(1e-6));
        }
    }

    @Test
    void aPathThatIsStillOnItsWayIsNobodysPath() {
        SteppedThreads steps = new SteppedThreads();
        LambdaEvents late = new LambdaEvents(open, MechanismKind.OSCARMAX, snapping, new Messages(), steps.threads());
        steps.settle();
        open.select(1);
        snapping.set(true);
        late.goToNext();
        assertThat(lambda())
                .as("the events of row one are not those of row two")
                .isZero();
        assertThat(late.caught(0.481)).isEqualTo(0.481);
        steps.settle();
        late.goToNext();
        assertThat(lambda()).isCloseTo(late.places().get(0), within(1e-6));
    }

    @Test
    void theSliderIsFittedToAPathThatComesLater() {
        SteppedThreads steps = new SteppedThreads();
        LambdaEvents late = new LambdaEvents(open, MechanismKind.OSCARMAX, snapping, new Messages(), steps.threads());
        open.edit(study -> study.withParameters(study.parameters().with(MechanismKind.OSCARMAX, 0.3)));
        ParameterModel model = ParameterModel.own(
                open,
                MechanismKind.OSCARMAX,
                MechanismKind.OSCARMAX.parameter().orElseThrow(),
                java.util.Optional.of(late),
                new Motion());
        double unfitted = model.positionProperty().get();
        assertThat(model.marksProperty().get()).isEmpty();
        steps.settle();
        assertThat(model.marksProperty().get()).isNotEmpty();
        assertThat(model.positionProperty().get())
                .as("the same value on another scale")
                .isNotEqualTo(unfitted);
        assertThat(lambda()).isEqualTo(0.3);
        assertThat(model.events()).contains(late);
        model.positionProperty().set(1);
        assertThat(lambda()).isCloseTo(1.05 * late.end(), within(0.01 * late.end()));
        // The knee, an eighth of the end, is at log 2 / log(1 + 8 * 1.05) of the slider.
        model.positionProperty().set(Math.log(2) / Math.log(1 + 8 * 1.05));
        assertThat(lambda()).isCloseTo(late.end() / 8, within(0.01 * late.end()));
    }
}
