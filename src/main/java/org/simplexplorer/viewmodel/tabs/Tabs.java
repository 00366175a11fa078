package org.simplexplorer.viewmodel.tabs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.unsaved.Autosave;
import org.simplexplorer.viewmodel.unsaved.UnsavedCopy;

/** The studies that are open, of which one is edited; another one may be shown beside it. There is always one. */
public final class Tabs {

    private final OpenStudy open;
    private final SideBySide beside;
    private final Autosave autosave;
    private final ObservableList<Tab> tabs = FXCollections.observableArrayList();
    private final ObservableList<Tab> view = FXCollections.unmodifiableObservableList(tabs);
    private final ReadOnlyObjectWrapper<Tab> selected;
    private int last;

    public Tabs(OpenStudy open, SideBySide beside, Autosave autosave) {
        this.open = open;
        this.beside = beside;
        this.autosave = autosave;
        Tab first = new Tab(open.number());
        tabs.add(first);
        selected = new ReadOnlyObjectWrapper<>(first);
        open.titleProperty().subscribe(title -> tellSelected());
        open.dirtyProperty().subscribe(dirty -> tellSelected());
    }

    /** All tabs, in order. */
    public ObservableList<Tab> all() {
        return view;
    }

    /** The tab whose study is edited. */
    public ReadOnlyObjectProperty<Tab> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public Tab selected() {
        return selected.get();
    }

    /** Whether a tab is still there. */
    public boolean has(Tab tab) {
        return tabs.contains(tab);
    }

    /** Opens a tab with an empty study, and shows it. */
    public void add() {
        Study blank = Study.blank().withTitle("Untitled");
        Row row = blank.row(0).withLabel("row 1");
        Tab tab = new Tab(++last);
        tab.park(OpenStudy.Parked.fresh(tab.number(), blank.withRow(0, row)));
        tabs.add(tabs.indexOf(selected()) + 1, tab);
        select(tab);
    }

    /** Shows what an earlier run of the program left behind, the newest first, each in its tab, still unsaved. */
    public void restore(List<UnsavedCopy> copies) {
        Tab newest = selected();
        List<UnsavedCopy> inOrder = copies.stream()
                .sorted(Comparator.comparingInt(UnsavedCopy::number))
                .toList();
        for (UnsavedCopy copy : inOrder) {
            if (!copy.equals(inOrder.get(0))) {
                add();
            }
            autosave.restore(copy, open);
            newest = copy.equals(copies.get(0)) ? selected() : newest;
        }
        select(newest);
    }

    /** Shows another study for editing; if it is beside this one, they change places. */
    public void select(Tab tab) {
        if (tab.equals(selected()) || !has(tab)) {
            return;
        }
        autosave.hurry(open);
        Tab was = selected();
        OpenStudy.Parked mine = open.park();
        Optional<OpenStudy.Parked> swapped = beside.swap(tab, was, mine);
        if (swapped.isEmpty()) {
            was.park(mine);
        }
        selected.set(tab);
        open.resume(swapped.orElseGet(tab::take));
        tellSelected();
    }

    /** Shows the next tab, or the one before for -1; after the last comes the first. */
    public void step(int by) {
        select(tabs.get(Math.floorMod(tabs.indexOf(selected()) + by, tabs.size())));
    }

    /** Closes a tab with its study; what was not saved is lost, and the last tab stays. */
    public void close(Tab tab) {
        if (tabs.size() < 2 || !has(tab)) {
            return;
        }
        beside.hideIf(tab);
        if (tab.equals(selected())) {
            int index = tabs.indexOf(tab);
            select(tabs.get(index + 1 < tabs.size() ? index + 1 : index - 1));
            beside.hideIf(tab); // the two may have changed places
        }
        tabs.remove(tab);
        autosave.forget(tab.number());
    }

    /** The tabs that could be shown beside the selected one. */
    public List<Tab> others() {
        return tabs.stream().filter(tab -> !tab.equals(selected())).toList();
    }

    private void tellSelected() {
        selected().tell(open.study().title(), open.dirtyProperty().get());
    }
}
