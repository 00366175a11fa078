package org.simplexplorer.viewmodel.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.study.Study;

/**
 * Undo and redo steps of a study, within a budget of bytes. Edits of one thing that
 * follow each other closely, or while the mouse is held down, are one step.
 */
public final class History {

    /** Edits of one thing within this time are one step, as of keys that are pressed one after the other. */
    private static final long CLOSE_NANOSECONDS = 1_000_000_000;

    /** A study, the row that was chosen in it, and its file. */
    record State(Study study, int row, Origin origin) {}

    /** @param bytes what is kept for this step alone */
    private record Step(String name, State before, State after, long bytes) {

        Step(String name, State before, State after) {
            this(name, before, after, StudySize.ofDifference(before.study(), after.study()));
        }
    }

    private final LongSupplier clock;
    private final long budget;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");
    private final List<Runnable> forgettings = new ArrayList<>();
    private @Nullable String open;
    private long last;
    private boolean held;
    private boolean forgetful;

    /**
     * @param clock nanoseconds since some instant
     * @param budget how many bytes the steps may keep; the newest step is kept in any case
     */
    History(LongSupplier clock, long budget) {
        this.clock = clock;
        this.budget = budget;
    }

    /** What undo would take back; empty for nothing. */
    public ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /** What redo would do again; empty for nothing. */
    public ReadOnlyStringProperty redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    /** Tells once that the oldest steps were dropped because the budget was used up. */
    Subscription onForget(Runnable listener) {
        forgettings.add(listener);
        return () -> forgettings.remove(listener);
    }

    /** The mouse is pressed: what follows until {@link #release} is one step for each thing that it changes. */
    void hold() {
        open = null;
        held = true;
    }

    /** The mouse is released. */
    void release() {
        open = null;
        held = false;
    }

    /** Notes a step that is named after what it changes; it may join the one before. */
    void record(State before, State after) {
        if (before.study().equals(after.study())) {
            return;
        }
        String name = StudyChange.of(before.study(), after.study());
        long now = clock.getAsLong();
        boolean goesOn = name.equals(open) && undone.isEmpty() && (held || now - last < CLOSE_NANOSECONDS);
        State start = goesOn ? done.removeLast().before() : before;
        add(new Step(name, start, after));
        open = name;
        last = now;
    }

    /** Notes a step that no other one joins. */
    void record(String name, State before, State after) {
        add(new Step(name, before, after));
        open = null;
    }

    private void add(Step step) {
        done.addLast(step);
        undone.clear();
        long bytes = done.stream().mapToLong(Step::bytes).sum();
        while (bytes > budget && done.size() > 1) {
            bytes -= done.removeFirst().bytes();
            if (!forgetful) {
                forgetful = true;
                List.copyOf(forgettings).forEach(Runnable::run);
            }
        }
        tell();
    }

    /** The state before the last step; empty if there is none. */
    Optional<State> back() {
        return move(done, undone).map(Step::before);
    }

    /** The state after the step that was taken back last; empty if there is none. */
    Optional<State> forward() {
        return move(undone, done).map(Step::after);
    }

    /** What brings the steps back as they are now, after those of another study. */
    Runnable setAside() {
        List<Step> nowDone = List.copyOf(done);
        List<Step> nowUndone = List.copyOf(undone);
        boolean nowForgetful = forgetful;
        return () -> {
            clear();
            done.addAll(nowDone);
            undone.addAll(nowUndone);
            forgetful = nowForgetful;
            tell();
        };
    }

    /** Another study has taken the place of this one. */
    void clear() {
        done.clear();
        undone.clear();
        open = null;
        forgetful = false;
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
        undoName.set(done.isEmpty() ? "" : done.getLast().name());
        redoName.set(undone.isEmpty() ? "" : undone.getLast().name());
    }
}
