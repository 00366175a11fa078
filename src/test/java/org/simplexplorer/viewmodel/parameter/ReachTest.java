package org.simplexplorer.viewmodel.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.base.DirectThreads;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Motion;
import org.simplexplorer.viewmodel.document.OpenStudy;

/** A lambda's slider while the scores are edited: the thumb does not jump. */
class ReachTest {

    private static final Study FRESH = study(List.of("one", "two", "three"), 0.4);

    private final OpenStudy open = Fixtures.open(FRESH);
    private final List<DoubleConsumer> frames = new ArrayList<>();
    private final Motion motion = new Motion();
    private final LambdaEvents events = new LambdaEvents(
            open,
            MechanismKind.FUSEDMAX,
            new javafx.beans.property.SimpleBooleanProperty(),
            new Messages(),
            DirectThreads.make());
    private final ParameterModel model = ParameterModel.own(
            open,
            MechanismKind.FUSEDMAX,
            MechanismKind.FUSEDMAX.parameter().orElseThrow(),
            Optional.of(events),
            motion);

    ReachTest() {
        motion.playWith((seconds, frame) -> {
            frames.add(frame);
            return Subscription.EMPTY;
        });
    }

    private static Study study(List<String> tokens, double last) {
        return new Study("fresh", "", tokens, List.of(new Row("row 1", 0, 0, last)), Parameters.DEFAULT);
    }

    private double thumb() {
        return model.positionProperty().get();
    }

    private void score(double score) {
        open.edit(study -> study.withRow(0, study.row(0).withScore(2, score)));
    }

    @Test
    void theThumbStandsStillWhileABarIsDragged() {
        double before = thumb();
        open.hold();
        for (double score = 0.4; score < 6; score += 0.2) {
            score(score);
            assertThat(thumb()).isEqualTo(before);
        }
    }

    @Test
    void itGlidesOnceTheMouseIsUp() {
        double before = thumb();
        open.hold();
        score(6);
        assertThat(frames).isEmpty();
        open.release();
        assertThat(frames).hasSize(1);
        assertThat(thumb()).isEqualTo(before);
        List<Double> way = new ArrayList<>(List.of(before));
        for (double share = 0.1; share < 1.05; share += 0.1) {
            frames.get(0).accept(Math.min(share, 1));
            assertThat(thumb()).isLessThan(way.get(way.size() - 1)).isCloseTo(way.get(way.size() - 1), within(0.3));
            way.add(thumb());
        }
        assertThat(model.value())
                .as("lambda itself")
                .isEqualTo(FRESH.parameters().own(MechanismKind.FUSEDMAX));
        model.positionProperty().set(1);
        assertThat(model.value()).isGreaterThan(events.end());
    }

    @Test
    void anEditThatLeavesTheSliderUsefulLeavesItAlone() {
        score(2);
        frames.forEach(frame -> frame.accept(1));
        frames.clear();
        double before = thumb();
        score(1.9);
        score(0.9);
        assertThat(thumb()).isEqualTo(before);
        assertThat(frames).isEmpty();
    }

    @Test
    void anotherStudyHasItsOwnRangeAtOnce() {
        Fixtures.replace(open, study(List.of("a", "b", "c"), 40));
        assertThat(frames).isEmpty();
        model.positionProperty().set(1);
        assertThat(model.value()).isBetween(events.end(), 1.1 * events.end());
    }
}
