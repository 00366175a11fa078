package org.simplexplorer.viewmodel.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.Motion;

/** A window on the open studies: it shows one document at a time, and whoever follows it follows whichever is shown. */
public final class OpenStudy {

    private final ReadOnlyObjectWrapper<Document> document;
    private final ReadOnlyObjectWrapper<Study> study;
    private final ReadOnlyIntegerWrapper selectedRow = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");
    private final List<Runnable> openings = new ArrayList<>();
    private final List<Runnable> forgettings = new ArrayList<>();
    private final List<BiConsumer<Study, Study>> edits = new ArrayList<>();
    private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper();
    private final ShownStudy shown;
    private Subscription following = Subscription.EMPTY;

    /** A study that is shown as it is at every moment. */
    public OpenStudy(Document first) {
        this(first, new Motion());
    }

    /** @param motion how the study that is shown becomes another */
    public OpenStudy(Document first, Motion motion) {
        document = new ReadOnlyObjectWrapper<>(first);
        study = new ReadOnlyObjectWrapper<>(first.study());
        shown = new ShownStudy(first.study(), motion);
        follow(first);
    }

    /** Shows another document from now on. */
    public void show(Document next) {
        if (next.equals(document())) {
            return;
        }
        tellOpening();
        following.unsubscribe();
        release(); // the mouse may have gone down on the one and come up on the other
        document.set(next);
        follow(next);
    }

    private void follow(Document next) {
        // The chosen row is valid in either study before anyone hears of the new one.
        selectedRow.set(Math.min(selectedRow(), next.study().rows().size() - 1));
        following = Subscription.combine(
                next.onReplace(this::tellOpening),
                next.onEdit((was, is) -> List.copyOf(edits).forEach(listener -> listener.accept(was, is))),
                next.fileProperty().subscribe(file::set),
                next.history().onForget(() -> List.copyOf(forgettings).forEach(Runnable::run)),
                next.history().undoNameProperty().subscribe(undoName::set),
                next.history().redoNameProperty().subscribe(redoName::set),
                next.studyProperty().subscribe(this::set),
                next.selectedRowProperty().subscribe(row -> selectedRow.set(row.intValue())),
                next.dirtyProperty().subscribe(dirty::set));
    }

    private void set(Study next) {
        shown.expect(next);
        study.set(next);
        shown.tell(next);
    }

    private void tellOpening() {
        List.copyOf(openings).forEach(Runnable::run);
    }

    /** The document that is shown. */
    public ReadOnlyObjectProperty<Document> documentProperty() {
        return document.getReadOnlyProperty();
    }

    /** The document that is shown; whoever works for it later keeps it, since another may be shown by then. */
    public Document document() {
        return document.get();
    }

    public ReadOnlyObjectProperty<Study> studyProperty() {
        return study.getReadOnlyProperty();
    }

    public Study study() {
        return study.get();
    }

    /** The study as pictures, sliders and bars show it. */
    public ShownStudy shown() {
        return shown;
    }

    /** Ends a run through a parameter's path as an edit: what is shown stays. */
    public void keepShown() {
        if (shown.isRunning()) {
            Study kept = shown.study();
            document().edit(study -> kept);
        }
    }

    /** The study's title. */
    public ObservableValue<String> titleProperty() {
        return study.map(Study::title);
    }

    /** The words of the sentence; told of only where they change. */
    public ObservableValue<List<String>> tokensProperty() {
        return study.map(Study::tokens);
    }

    /** Where the study was opened from or last saved; null for a sample or a new one. */
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Whether there is something to save. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
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
        return study().rows().get(selectedRow()); // of the study that is told of, also while another one comes
    }

    /** See {@link Document#select}. */
    public void select(int row) {
        document().select(row);
    }

    /** See {@link Document#edit(UnaryOperator)}; goes on from what is shown while it is run through. */
    public void edit(UnaryOperator<Study> change) {
        keepShown();
        document().edit(change);
    }

    /** See {@link Document#edit(String, UnaryOperator)}. */
    public void edit(String step, UnaryOperator<Study> change) {
        keepShown();
        document().edit(step, change);
    }

    /** Takes the last step back, if there is one. */
    public void undo() {
        shown.glide(document()::undo);
    }

    /** Does again what was taken back last, if there is something. */
    public void redo() {
        shown.glide(document()::redo);
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
        document().history().hold();
        held.set(true);
    }

    /** The mouse is released. */
    public void release() {
        document().history().release();
        held.set(false);
    }

    /** Whether the mouse is pressed. */
    public ReadOnlyBooleanProperty heldProperty() {
        return held.getReadOnlyProperty();
    }

    /** Tells of each edit, and of each that is taken back or done again: the study before and after. */
    public void onEdit(BiConsumer<Study, Study> listener) {
        edits.add(listener);
    }

    /** Tells, before the study changes, that another one takes its place: another document or another study in this one. */
    public void onOpen(Runnable listener) {
        openings.add(listener);
    }

    /** Tells, once for each study, that its oldest steps can no longer be undone. */
    public void onForget(Runnable listener) {
        forgettings.add(listener);
    }
}
