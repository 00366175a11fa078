package org.simplexplorer.viewmodel.document;

import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.study.Study;

/** The head of a study: its title and the note that says where the scores come from. */
public final class HeadModel {

    private final StringProperty title;
    private final StringProperty note;
    private final StringBinding state;
    private final ReadOnlyBooleanProperty dirty;

    public HeadModel(OpenStudy open) {
        title = editable(open, Study::title, Study::withTitle);
        note = editable(open, Study::note, Study::withNote);
        dirty = open.dirtyProperty();
        state = Bindings.createStringBinding(
                () -> state(open.fileProperty().get(), open.dirtyProperty().get()),
                open.fileProperty(),
                open.dirtyProperty());
    }

    /** Which file is open and whether it is saved, in words. */
    public StringBinding stateProperty() {
        return state;
    }

    /** Whether there is something to save. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty;
    }

    private static String state(@Nullable Path file, boolean dirty) {
        if (file == null) {
            return dirty ? "not saved yet" : "not in a file";
        }
        return file.getFileName() + (dirty ? " \u00b7 unsaved changes" : "");
    }

    public StringProperty titleProperty() {
        return title;
    }

    public StringProperty noteProperty() {
        return note;
    }

    /** A text of the study as a property: either side follows the other. */
    private static StringProperty editable(
            OpenStudy open, Function<Study, String> read, BiFunction<Study, String, Study> change) {
        StringProperty text = new SimpleStringProperty(read.apply(open.study()));
        open.studyProperty().subscribe(() -> text.set(read.apply(open.study())));
        text.addListener((observable, was, typed) -> {
            if (!typed.equals(read.apply(open.study()))) {
                open.edit(study -> change.apply(study, typed));
            }
        });
        return text;
    }
}
