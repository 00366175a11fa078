package org.simplexplorer.viewmodel.tabs;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.viewmodel.document.OpenStudy;

/** One of the studies that are open: what its tab says, and the study while it is not shown. */
public final class Tab {

    private final int number;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private OpenStudy.@Nullable Parked parked;

    Tab(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** The study's title. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Whether there is something to save. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    void tell(String newTitle, boolean isDirty) {
        title.set(newTitle.isBlank() ? "Untitled" : newTitle);
        dirty.set(isDirty);
    }

    void park(OpenStudy.Parked study) {
        parked = study;
        tell(study.study().title(), study.isDirty());
    }

    /** The study, which is shown from now on. */
    OpenStudy.Parked take() {
        OpenStudy.Parked study = parked;
        if (study == null) {
            throw new IllegalStateException("the study of tab " + number + " is shown already");
        }
        parked = null;
        return study;
    }
}
