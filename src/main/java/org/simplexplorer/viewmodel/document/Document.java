package org.simplexplorer.viewmodel.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.document.History.State;

/**
 * One study that is open, from the tab's first moment to its last: its present state, the row that is chosen, what of it is
 * saved and where, and the way back through its edits. It stays the same object while another tab is shown, so that whoever
 * works for it in the background knows what the result is for. Only for the interface thread.
 */
public final class Document {

    /** How much memory undo steps may use for scores that are no longer part of the study. */
    private static final long UNDO_BYTES = 64L << 20;

    private final int number;
    private final ReadOnlyObjectWrapper<Study> study;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper selectedRow = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ObservableValue<String> title;
    private final History history;
    private final List<Runnable> replacements = new ArrayList<>();
    private final List<BiConsumer<Study, Study>> edits = new ArrayList<>();
    private Origin origin;

    private Document(int number, Study study, Origin origin) {
        this.number = number;
        this.study = new ReadOnlyObjectWrapper<>(study);
        this.origin = origin;
        title = this.study.map(now -> now.title().isBlank() ? "Untitled" : now.title());
        history = new History(System::nanoTime, UNDO_BYTES);
        tellOrigin();
    }

    /**
     * A study that needs no saving.
     *
     * @param number its own among all documents of this run of the program
     */
    public Document(int number, Study study) {
        this(number, study, Origin.none(study));
    }

    /** Work that an earlier run of the program left behind; it is not saved yet. */
    public static Document unsaved(int number, Study work, @Nullable Path from) {
        return new Document(number, work, new Origin(from, Study.blank(), Optional.empty()));
    }

    /** Its own among all documents of this run of the program. */
    public int number() {
        return number;
    }

    public ReadOnlyObjectProperty<Study> studyProperty() {
        return study.getReadOnlyProperty();
    }

    public Study study() {
        return study.get();
    }

    /** The study's title, or what is said where it has none. */
    public ObservableValue<String> titleProperty() {
        return title;
    }

    /** The suggested file name of the study, without a suffix. */
    public String suggestedFileName() {
        return FileName.suggestedFor(study());
    }

    /** Where the study was opened from or last saved; null for a sample or a new one. */
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Whether there is something to save. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    public boolean isDirty() {
        return dirty.get();
    }

    /** Whether something would be lost with the study: moving a sample's sliders is exploring, it comes back as it was. */
    public boolean hasWork() {
        Study saved = origin.saved();
        return isDirty()
                && (origin.file() != null
                        || !study().withParameters(saved.parameters()).equals(saved));
    }

    public ReadOnlyIntegerProperty selectedRowProperty() {
        return selectedRow.getReadOnlyProperty();
    }

    public int selectedRow() {
        return selectedRow.get();
    }

    /** Chooses a row; the nearest there is. */
    public void select(int row) {
        selectedRow.set(Math.max(0, Math.min(row, study().rows().size() - 1)));
    }

    /** What ties the study to its file. */
    public Origin origin() {
        return origin;
    }

    /** The edits of this study, to be taken back and done again. */
    public History history() {
        return history;
    }

    /** Replaces the study by a change of it, which is named after what it changes. */
    public void edit(UnaryOperator<Study> change) {
        edit(change.apply(study()), history::record);
    }

    /** Replaces the study by a change of it, as one step with a name. */
    public void edit(String step, UnaryOperator<Study> change) {
        edit(change.apply(study()), (before, after) -> history.record(step, before, after));
    }

    private void edit(Study wanted, BiConsumer<State, State> record) {
        Study was = study();
        if (wanted.equals(was)) {
            return;
        }
        Study changed = wanted.sharingRowsOf(was);
        State before = state();
        // The chosen row must be valid before anyone hears of the new study.
        selectedRow.set(Math.min(selectedRow(), changed.rows().size() - 1));
        record.accept(before, new State(changed, selectedRow(), origin));
        study.set(changed);
        tellOrigin();
        tellEdit(was);
    }

    /**
     * Puts a study that comes from elsewhere in the place of this one, as a step that can be taken back.
     *
     * @param step what undo calls it
     */
    public void bringIn(Study other, String step) {
        List.copyOf(replacements).forEach(Runnable::run);
        State before = state();
        State after = new State(other, 0, Origin.none(other));
        history.record(step, before, after);
        go(after);
    }

    /** Puts another study in the place of this one, for good: its edits are forgotten. */
    public void replace(Study other, Origin from) {
        List.copyOf(replacements).forEach(Runnable::run);
        history.clear();
        go(new State(other, 0, from));
    }

    /** What brings the study back as it is now, with its row, file and steps, after another one has had its place. */
    public Runnable setAside() {
        State now = state();
        Runnable steps = history.setAside();
        return () -> {
            List.copyOf(replacements).forEach(Runnable::run);
            steps.run();
            go(now);
        };
    }

    /** Takes the last step back, if there is one. */
    public void undo() {
        history.back().ifPresent(this::step);
    }

    /** Does again what was taken back last, if there is something. */
    public void redo() {
        history.forward().ifPresent(this::step);
    }

    private void step(State to) {
        Study was = study();
        go(to);
        tellEdit(was);
    }

    private void tellEdit(Study was) {
        List.copyOf(edits).forEach(listener -> listener.accept(was, study()));
    }

    private State state() {
        return new State(study(), selectedRow(), origin);
    }

    private void go(State to) {
        // Valid in either study, and the same row wherever it can be.
        selectedRow.set(Math.min(selectedRow(), to.study().rows().size() - 1));
        origin = to.origin();
        study.set(to.study());
        select(to.row());
        tellOrigin();
    }

    private void tellOrigin() {
        file.set(origin.file());
        dirty.set(!study().equals(origin.saved()));
    }

    /**
     * Notes that {@code what} is now in a file; edits made meanwhile stay unsaved.
     *
     * @param from the study's origin when the save was asked for: another study may have taken its place since
     */
    public void markSaved(Origin from, Study what, Path where) {
        from.save(what, where);
        tellOrigin();
    }

    /** Tells of each edit, and of each that is taken back or done again: the study before and after. */
    Subscription onEdit(BiConsumer<Study, Study> listener) {
        edits.add(listener);
        return () -> edits.remove(listener);
    }

    /** Tells, before the study changes, that another one takes its place. */
    Subscription onReplace(Runnable listener) {
        replacements.add(listener);
        return () -> replacements.remove(listener);
    }
}
