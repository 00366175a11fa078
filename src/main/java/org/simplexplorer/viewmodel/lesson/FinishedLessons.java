package org.simplexplorer.viewmodel.lesson;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.simplexplorer.lesson.Lesson;

/** The lessons that were taken to their end, also at earlier times. */
public final class FinishedLessons {

    private final StringProperty titles = new SimpleStringProperty("");

    FinishedLessons() {}

    /** Their titles, a line each, as text for the settings. */
    public StringProperty titlesProperty() {
        return titles;
    }

    /** Whether a lesson was taken to its end. */
    public boolean has(Lesson lesson) {
        return titles.get().lines().anyMatch(lesson.title()::equals);
    }

    void add(Lesson lesson) {
        if (!has(lesson)) {
            titles.set(titles.get() + lesson.title() + "\n");
        }
    }
}
