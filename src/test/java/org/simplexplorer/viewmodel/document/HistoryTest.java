package org.simplexplorer.viewmodel.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Parameters;
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

    private static Study large(double first) {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < 64; row++) {
            double[] scores = new double[64];
            scores[0] = first;
            rows.add(new Row("row " + row, scores));
        }
        List<String> tokens = IntStream.range(0, 64).mapToObj(i -> "t" + i).toList();
        return new Study("large", "", tokens, rows, Parameters.DEFAULT);
    }

    @Test
    void theOldestStepsGoWhenTheBudgetIsSpentAndThatIsSaidOnce() {
        int matrix = 64 * 64 * Double.BYTES;
        AtomicInteger told = new AtomicInteger();
        History small = new History(() -> 0, 4L * matrix);
        small.onForget(told::incrementAndGet);
        for (int step = 1; step <= 10; step++) {
            small.record("step " + step, state(large(step - 1)), state(large(step)));
        }
        assertThat(told).hasValue(1);
        assertThat(small.back().map(History.State::study)).contains(large(9));
        assertThat(small.back().map(History.State::study)).contains(large(8));
        assertThat(small.back().map(History.State::study)).contains(large(7));
        assertThat(small.back()).isEmpty();
    }

    @Test
    void oneStepIsKeptHoweverLargeItIs() {
        History tiny = new History(() -> 0, 1);
        tiny.record("large", state(large(1)), state(large(2)));
        assertThat(tiny.back().map(History.State::study)).contains(large(1));
    }

    @Test
    void rowsThatDidNotChangeAreSharedAndCostNothing() {
        Document document = new Document(0, large(1));
        Study before = document.study();
        // As an edit that makes all rows anew, though only one of them is another one.
        document.edit(study -> {
            List<Row> rows = new ArrayList<>(large(1).rows());
            rows.set(5, rows.get(5).withScore(3, 2));
            return study.withRows(rows);
        });
        Study after = document.study();
        for (int row = 0; row < 64; row++) {
            if (row == 5) {
                assertThat(after.row(row)).isNotSameAs(before.row(row));
            } else {
                assertThat(after.row(row)).as("row %d is shared", row).isSameAs(before.row(row));
            }
        }
        assertThat(StudySize.ofDifference(before, after)).isBetween(64L * Double.BYTES, 2L * 64 * Double.BYTES);
        assertThat(StudySize.ofDifference(before, large(1))).isGreaterThan(64L * 64 * Double.BYTES);
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

    @Test
    void aSecondIsTooLongForOneStep() {
        AtomicLong clock = new AtomicLong(TimeUnit.DAYS.toNanos(1));
        History keys = new History(clock::get, Long.MAX_VALUE);
        Study a = Fixtures.TWO_ROWS;
        keys.record(state(a), state(a.withTitle("b")));
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(999));
        keys.record(state(a.withTitle("b")), state(a.withTitle("bc")));
        clock.addAndGet(TimeUnit.SECONDS.toNanos(1));
        keys.record(state(a.withTitle("bc")), state(a.withTitle("bcd")));
        assertThat(keys.back().map(History.State::study)).contains(a.withTitle("bc"));
        assertThat(keys.back().map(History.State::study)).contains(a);
        assertThat(keys.back()).isEmpty();
    }

    @Test
    void stepsThatJustFitTheBudgetAreKept() {
        long bytes = StudySize.ofDifference(large(0), large(1));
        History small = new History(() -> 0, 2 * bytes);
        small.record("one", state(large(0)), state(large(1)));
        small.record("two", state(large(1)), state(large(2)));
        assertThat(small.back().map(History.State::study)).contains(large(1));
        assertThat(small.back().map(History.State::study)).contains(large(0));
    }

    @Test
    void anotherStudyHasNoWayBackOrForward() {
        score(0, 3);
        score(1, 3);
        open.undo();
        Fixtures.replace(open, Fixtures.TWO_ROWS.withTitle("other"));
        assertThat(history.undoNameProperty().get()).isEmpty();
        assertThat(history.redoNameProperty().get()).isEmpty();
        open.redo();
        assertThat(open.study()).isEqualTo(Fixtures.TWO_ROWS.withTitle("other"));
    }
}
