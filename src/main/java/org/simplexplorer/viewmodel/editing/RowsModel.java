package org.simplexplorer.viewmodel.editing;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.simplexplorer.study.Row;
import org.simplexplorer.viewmodel.document.OpenStudy;

/** The rows (targets) of the study: chosen, added, named and removed. */
public final class RowsModel {

    private final OpenStudy open;
    private final ObservableList<String> labels = FXCollections.observableArrayList();
    private final ObservableList<String> view = FXCollections.unmodifiableObservableList(labels);
    private final BooleanBinding removable = Bindings.size(labels).greaterThan(1);

    public RowsModel(OpenStudy open) {
        this.open = open;
        open.studyProperty().subscribe(this::follow);
        follow();
    }

    public ObservableList<String> labels() {
        return view;
    }

    /** A study keeps one row at least. */
    public BooleanBinding removableProperty() {
        return removable;
    }

    public void select(int row) {
        open.select(row);
    }

    /** Adds a row with all scores 0 after the chosen one and chooses it. */
    public void add() {
        int at = open.selectedRow() + 1;
        String label = IntStream.iterate(labels.size() + 1, n -> n + 1)
                .mapToObj(n -> "row " + n)
                .filter(name -> !labels.contains(name))
                .findFirst()
                .orElseThrow();
        open.edit(study ->
                study.withRowInserted(at, Row.zeros(label, study.tokens().size())));
        open.select(at);
    }

    /** Adds a row with the scores of the chosen one after it, and chooses it. */
    public void duplicate() {
        int at = open.selectedRow() + 1;
        Row copy = open.row().withLabel(copyName(open.row().label()));
        open.edit("duplicated row", study -> study.withRowInserted(at, copy));
        open.select(at);
    }

    private String copyName(String label) {
        return IntStream.iterate(2, n -> n + 1)
                .mapToObj(n -> (label.isEmpty() ? "row" : label) + " " + n)
                .filter(name -> !labels.contains(name))
                .findFirst()
                .orElseThrow();
    }

    /** Names the chosen row. */
    public void rename(String label) {
        open.edit(study -> study.withRow(open.selectedRow(), open.row().withLabel(label.strip())));
    }

    /** Removes the chosen row, unless it is the last. */
    public void remove() {
        if (removable.get()) {
            int at = open.selectedRow();
            open.edit(study -> study.withoutRow(at));
        }
    }

    private void follow() {
        List<String> wanted = open.study().rowLabels();
        if (!wanted.equals(labels)) {
            labels.setAll(wanted);
        }
    }
}
