package org.simplexplorer.viewmodel.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;

class HistoryTest {

    private static final Origin NOWHERE = Origin.none(Study.blank());

    private final OpenStudy open = Fixtures.open();
    private final History history = open.document().history();

    private void score(int token, double value) {
        open.edit(study -> study.withRow(0, study.row(0).withScore(token, value)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void allTheWayBackAndForth(long seed) {
        Random random = new Random(seed);
        List<Study> states = new ArrayList<>(List.of(open.study()));
        for (int edit = 0; edit < 60; edit++) {
            open.edit(study -> anyEdit(study, random));
            if (!open.study().equals(states.get(states.size() - 1))) {
                states.add(open.study());
            }
            history.release(); // each a step of its own
        }
        for (int state = states.size() - 2; state >= 0; state--) {
            open.undo();
            assertThat(open.study()).isEqualTo(states.get(state));
        }
        assertThat(history.undoNameProperty().get()).isEmpty();
        assertThat(open.dirtyProperty().get()).isFalse();
        for (int state = 1; state < states.size(); state++) {
            open.redo();
            assertThat(open.study()).isEqualTo(states.get(state));
        }
        assertThat(history.redoNameProperty().get()).isEmpty();
    }

    private static Study anyEdit(Study study, Random random) {
        int row = random.nextInt(study.rows().size());
        return switch (random.nextInt(6)) {
            case 0 -> study.withTitle("title " + random.nextInt(3));
            case 1 -> study.withParameters(study.parameters().withGamma(1 + random.nextInt(3)));
            case 2 -> study.withRow(row, study.row(row).withScore(random.nextInt(3), random.nextInt(3)));
            case 3 -> study.withRowInserted(row, new Row("new", 1, 2, 3));
            case 4 -> study.rows().size() > 1 ? study.withoutRow(row) : study;
            default -> study.withNote("note " + random.nextInt(3));
        };
    }

    @Test
    void aDragIsOneStepHoweverLongItTakes() {
        AtomicLong clock = new AtomicLong();
        History slow = new History(clock::get, Long.MAX_VALUE);
        Study first = Fixtures.TWO_ROWS;
        Study now = first;
        slow.hold();
        for (int i = 1; i < 20; i++) {
            Study next = now.withParameters(now.parameters().with(MechanismKind.FUSEDMAX, i / 10.0));
            slow.record(state(now), state(next));
            clock.addAndGet(TimeUnit.SECONDS.toNanos(5));
            now = next;
        }
        slow.release();
        assertThat(slow.undoNameProperty().get()).isEqualTo("\u03bb of fusedmax");
        assertThat(slow.back().map(History.State::study)).contains(first);
        assertThat(slow.back()).isEmpty();
    }

    @Test
    void keysCloseTogetherAreOneStepAndLaterOnesAnother() {
        AtomicLong clock = new AtomicLong();
        History keys = new History(clock::get, Long.MAX_VALUE);
        Study a = Fixtures.TWO_ROWS;
        Study b = a.withTitle("b");
        Study c = a.withTitle("bc");
        Study d = a.withTitle("bcd");
        keys.record(state(a), state(b));
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(300));
        keys.record(state(b), state(c));
        clock.addAndGet(TimeUnit.SECONDS.toNanos(3));
        keys.record(state(c), state(d));
        assertThat(keys.back().map(History.State::study)).contains(c);
        assertThat(keys.back().map(History.State::study)).contains(a);
    }

    @Test
    void twoThingsAreTwoStepsWithTheirNames() {
        score(0, 3);
        assertThat(history.undoNameProperty().get()).isEqualTo("score of \u201cthe\u201d");
        score(1, 3);
        assertThat(history.undoNameProperty().get()).isEqualTo("score of \u201ccat\u201d");
        open.undo();
        assertThat(history.redoNameProperty().get()).isEqualTo("score of \u201ccat\u201d");
        assertThat(open.row().score(0)).isEqualTo(3);
        assertThat(open.row().score(1)).isEqualTo(1.7);
    }

    @Test
    void aNewEditEndsTheWayForward() {
        score(0, 3);
        open.undo();
        score(1, 4);
        assertThat(history.redoNameProperty().get()).isEmpty();
        open.redo();
        assertThat(open.row().score(1)).isEqualTo(4);
    }

    @Test
    void aDeletedRowComesBackAndIsChosen() {
        open.select(1);
        open.edit(study -> study.withoutRow(1));
        assertThat(open.selectedRow()).isZero();
        open.undo();
        assertThat(open.study()).isEqualTo(Fixtures.TWO_ROWS);
        assertThat(open.selectedRow()).isEqualTo(1);
    }

    @Test
    void whatIsOpenedCannotBeUndone() {
        score(0, 3);
        Fixtures.replace(open, Study.blank());
        open.undo();
        assertThat(open.study()).isEqualTo(Study.blank());
    }

    private static History.State state(Study study) {
        return new History.State(study, 0, NOWHERE);
    }
}
