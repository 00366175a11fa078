package org.simplexplorer.viewmodel.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

/** The study that is shown: its present state, what of it is saved and where, and the row that is being edited. */
public final class OpenStudy {

    /**
     * A study that is open but not shown.
     *
     * @param number its own among all that were opened
     */
    public record Parked(int number, Study study, int row, Origin origin, History.Track track) {

        /** An empty study, or one that was just opened. */
        public static Parked fresh(int number, Study study) {
            return new Parked(number, study, 0, new Origin(null, study), new History.Track());
        }

        public boolean isDirty() {
            return !study.equals(origin.saved());
        }
    }

    private final ReadOnlyObjectWrapper<Study> study;
    private final ObjectProperty<Study> saved;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper selectedRow = new ReadOnlyIntegerWrapper();
    private final BooleanBinding dirty;
    private final History history = new History(System::nanoTime);
    private final List<Runnable> openings = new ArrayList<>();
    private final List<BiConsumer<Study, Study>> edits = new ArrayList<>();
    private Origin origin;
    private int number;

    public OpenStudy(Study first) {
        study = new ReadOnlyObjectWrapper<>(first);
        saved = new SimpleObjectProperty<>(first);
        origin = new Origin(null, first);
        dirty = Bindings.createBooleanBinding(() -> !study.get().equals(saved.get()), study, saved);
    }

    public ReadOnlyObjectProperty<Study> studyProperty() {
        return study.getReadOnlyProperty();
    }

    public Study study() {
        return study.get();
    }

    /** The study's title. */
    public ObservableValue<String> titleProperty() {
        return study.map(Study::title);
    }

    /** Where the study was opened from or last saved; null for a sample or a new one. */
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Whether there is something to save. */
    public BooleanBinding dirtyProperty() {
        return dirty;
    }

    public ReadOnlyIntegerProperty selectedRowProperty() {
        return selectedRow.getReadOnlyProperty();
    }

    public int selectedRow() {
        return selectedRow.get();
    }

    /** The words of the sentence. */
    public List<String> tokens() {
        return study().tokens();
    }

    /** The row that is being edited. */
    public Row row() {
        return study().rows().get(selectedRow());
    }

    public void select(int row) {
        selectedRow.set(Math.max(0, Math.min(row, study().rows().size() - 1)));
    }

    /** Replaces the study by a change of it, which is named after what it changes. */
    public void edit(UnaryOperator<Study> change) {
        Study changed = change.apply(study());
        edit(changed, (before, after) -> history.record(before, after));
    }

    /** Replaces the study by a change of it, as one step with a name. */
    public void edit(String step, UnaryOperator<Study> change) {
        Study changed = change.apply(study());
        if (!changed.equals(study())) {
            edit(changed, (before, after) -> history.record(step, before, after));
        }
    }

    private void edit(Study changed, BiConsumer<History.State, History.State> record) {
        History.State before = state();
        // The selection must be valid before anyone hears of the new study.
        int last = changed.rows().size() - 1;
        if (selectedRow() > last) {
            selectedRow.set(last);
        }
        record.accept(before, new History.State(changed, selectedRow(), origin));
        study.set(changed);
        edits.forEach(listener -> listener.accept(before.study(), changed));
    }

    /**
     * Puts a study that comes from elsewhere in the place of this one, as a step that can be taken back.
     *
     * @param step what undo calls it
     */
    public void bringIn(Study other, String step) {
        openings.forEach(Runnable::run);
        History.State before = state();
        History.State after = new History.State(other, 0, new Origin(null, other));
        history.record(step, before, after);
        go(after);
    }

    private History.State state() {
        return new History.State(study(), selectedRow(), origin);
    }

    /** What ties the study to its file. */
    public Origin origin() {
        return origin;
    }

    /** The edits of this study, to be taken back and done again. */
    public History history() {
        return history;
    }

    /** Takes the last step back, if there is one. */
    public void undo() {
        history.back().ifPresent(this::step);
    }

    /** Does again what was taken back last, if there is something. */
    public void redo() {
        history.forward().ifPresent(this::step);
    }

    private void step(History.State to) {
        Study was = study();
        go(to);
        edits.forEach(listener -> listener.accept(was, study()));
    }

    private void go(History.State to) {
        // Valid in either study, and the same row wherever it can be.
        selectedRow.set(Math.min(selectedRow(), to.study().rows().size() - 1));
        from(to.origin());
        study.set(to.study());
        select(to.row());
    }

    private void from(Origin newOrigin) {
        origin = newOrigin;
        file.set(origin.file());
        saved.set(origin.saved());
    }

    /** Everything about the study that is shown, to go on with later. */
    public Parked park() {
        return new Parked(number, study(), selectedRow(), origin, history.track());
    }

    /** Shows another study, as it was when it was parked. */
    public void resume(Parked other) {
        openings.forEach(Runnable::run);
        number = other.number();
        history.goOn(other.track());
        go(new History.State(other.study(), other.row(), other.origin()));
    }

    /** Which of all the studies that were opened this is. */
    public int number() {
        return number;
    }

    /** Tells of each edit, and of each that is taken back or done again: the study before and after. */
    public void onEdit(BiConsumer<Study, Study> listener) {
        edits.add(listener);
    }

    /** Tells, before the study changes, that another one takes its place. */
    public void onOpen(Runnable listener) {
        openings.add(listener);
    }

    /** Replaces the study by another one. */
    public void open(Study other, @Nullable Path from) {
        openings.forEach(Runnable::run);
        history.clear();
        selectedRow.set(0);
        from(new Origin(from, other));
        study.set(other);
    }

    /** Replaces the study by unsaved work. */
    public void restore(Study work, @Nullable Path from) {
        open(Study.blank(), from);
        study.set(work);
    }

    /** Notes that {@code what} is now in a file; edits made meanwhile stay unsaved. */
    public void markSaved(Study what, Path where) {
        origin.save(what, where);
        from(origin);
    }
}
