package org.simplexplorer.viewmodel.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.study.Study;

/**
 * The way back through the edits of a study, without end, and forward again. Edits of one thing that follow each other
 * closely, or while the mouse is held down, are one step.
 */
public final class History {

    /** Edits of one thing within this time are one step, as of keys that are pressed one after the other. */
    private static final long CLOSE_NANOSECONDS = 1_000_000_000;

    /** A study, the row that was chosen in it, and its file. */
    record State(Study study, int row, Origin origin) {}

    private record Step(String name, State before, State after) {}

    /** The steps of one study. */
    static final class Track {
        private final Deque<Step> done = new ArrayDeque<>();
        private final Deque<Step> undone = new ArrayDeque<>();
    }

    private final LongSupplier clock;
    private Track track = new Track();
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");
    private @Nullable String open;
    private long last;
    private boolean held;

    /** @param clock nanoseconds since some instant */
    History(LongSupplier clock) {
        this.clock = clock;
    }

    /** What undo would take back; empty for nothing. */
    public ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /** What redo would do again; empty for nothing. */
    public ReadOnlyStringProperty redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    /** The mouse is pressed: what follows until {@link #release} is one step for each thing that it changes. */
    public void hold() {
        open = null;
        held = true;
    }

    /** The mouse is released. */
    public void release() {
        open = null;
        held = false;
    }

    void record(State before, State after) {
        if (before.study().equals(after.study())) {
            return;
        }
        String name = StudyChange.of(before.study(), after.study());
        long now = clock.getAsLong();
        boolean goesOn = name.equals(open) && track.undone.isEmpty() && (held || now - last < CLOSE_NANOSECONDS);
        State start = goesOn ? track.done.removeLast().before() : before;
        track.done.addLast(new Step(name, start, after));
        track.undone.clear();
        open = name;
        last = now;
        tell();
    }

    /** Notes a step that no other one joins. */
    void record(String name, State before, State after) {
        track.done.addLast(new Step(name, before, after));
        track.undone.clear();
        open = null;
        tell();
    }

    /** The state before the last step; empty if there is none. */
    Optional<State> back() {
        return move(track.done, track.undone).map(Step::before);
    }

    /** The state after the step that was taken back last; empty if there is none. */
    Optional<State> forward() {
        return move(track.undone, track.done).map(Step::after);
    }

    /** Another study was opened. */
    void clear() {
        goOn(new Track());
    }

    /** The steps of the study that is open. */
    Track track() {
        return track;
    }

    /** Goes on with the steps of another study. */
    void goOn(Track other) {
        track = other;
        open = null;
        tell();
    }

    private Optional<Step> move(Deque<Step> from, Deque<Step> to) {
        Optional<Step> step = Optional.ofNullable(from.pollLast());
        step.ifPresent(to::addLast);
        open = null;
        tell();
        return step;
    }

    private void tell() {
        undoName.set(track.done.isEmpty() ? "" : track.done.getLast().name());
        redoName.set(track.undone.isEmpty() ? "" : track.undone.getLast().name());
    }
}
