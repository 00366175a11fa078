package org.simplexplorer.viewmodel.tabs;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.document.Origin;
import org.simplexplorer.viewmodel.document.Place;
import org.simplexplorer.viewmodel.unsaved.Autosave;
import org.simplexplorer.viewmodel.unsaved.UnsavedCopy;

/** The studies that are open, of which one is edited; another one may be shown beside it. There is always one. */
public final class Tabs {

    private final OpenStudy open;
    private final SideBySide beside;
    private final Autosave autosave;
    private final ObservableList<Document> documents = FXCollections.observableArrayList();
    private final ObservableList<Document> view = FXCollections.unmodifiableObservableList(documents);
    private int last;

    public Tabs(OpenStudy open, SideBySide beside, Autosave autosave) {
        this.open = open;
        this.beside = beside;
        this.autosave = autosave;
        documents.add(open.document());
        last = open.document().number();
        autosave.watch(open.document());
    }

    /** All open studies, in the order of their tabs. */
    public ObservableList<Document> all() {
        return view;
    }

    /** The study that is edited. */
    public ReadOnlyObjectProperty<Document> selectedProperty() {
        return open.documentProperty();
    }

    public Document selected() {
        return open.document();
    }

    /** Whether a study is still open. */
    public boolean has(Document document) {
        return documents.contains(document);
    }

    /** As {@link #inPlaceOf}, for the selected study. */
    public Place here() {
        return inPlaceOf(selected());
    }

    /** In place of a study as it is now; in a new tab if that study is closed or edited in the meantime. */
    public Place inPlaceOf(Document document) {
        Study study = document.study();
        return () -> {
            if (!has(document) || !document.study().equals(study)) {
                return add();
            }
            select(document);
            return document;
        };
    }

    /** Puts a study in the place of another one for good, in motion where that is shown. */
    public void replace(Document document, Study study, Origin from) {
        open.shown().glide(() -> document.replace(study, from));
    }

    /** A study to start from, as a new tab has it. */
    public static Study blank() {
        Study blank = Study.blank().withTitle("Untitled");
        Row row = blank.row(0).withLabel("row 1");
        return blank.withRow(0, row);
    }

    /** Opens a tab with an empty study, and shows it. */
    public Document add() {
        Document document = new Document(++last, blank());
        autosave.watch(document);
        insert(document);
        return document;
    }

    private void insert(Document document) {
        documents.add(documents.indexOf(selected()) + 1, document);
        select(document);
    }

    /**
     * Shows what an earlier run of the program left behind, still unsaved, each study in its tab and the newest of them in
     * front. It takes the place of the selected study if that has nothing to save.
     *
     * @param copies the newest first
     */
    public void restore(List<UnsavedCopy> copies) {
        Document start = selected();
        Document newest = start;
        List<UnsavedCopy> inOrder = copies.stream()
                .sorted(Comparator.comparingInt(UnsavedCopy::number))
                .toList();
        for (UnsavedCopy copy : inOrder) {
            Document document = autosave.restore(copy, ++last);
            insert(document);
            newest = copy.equals(copies.get(0)) ? document : newest;
        }
        select(newest);
        if (!start.isDirty()) {
            close(start);
        }
    }

    /** Shows another study for editing; if it is beside this one, they change places. */
    public void select(Document document) {
        if (document.equals(selected()) || !has(document)) {
            return;
        }
        Document was = selected();
        if (document.equals(beside.documentProperty().get())) {
            beside.show(was);
        }
        open.show(document);
    }

    /** Shows the next tab, or the previous one for -1; wraps around at the ends. */
    public void step(int by) {
        select(documents.get(Math.floorMod(documents.indexOf(selected()) + by, documents.size())));
    }

    /** Closes a tab with its study; what was not saved is lost, and the last tab stays. */
    public void close(Document document) {
        if (documents.size() < 2 || !has(document)) {
            return;
        }
        beside.hideIf(document);
        if (document.equals(selected())) {
            int index = documents.indexOf(document);
            select(documents.get(index + 1 < documents.size() ? index + 1 : index - 1));
            beside.hideIf(document); // the two may have changed places
        }
        documents.remove(document);
        autosave.forget(document);
    }

    /** Closes the selected study, which has nothing to save, and shows another one again; false if that one is closed. */
    public boolean goBackTo(Document document) {
        Document left = selected();
        if (!has(document) || document.equals(left)) {
            return false;
        }
        select(document);
        close(left);
        return true;
    }

    /** The studies that could be shown beside the selected one. */
    public List<Document> others() {
        return documents.stream()
                .filter(document -> !document.equals(selected()))
                .toList();
    }
}
