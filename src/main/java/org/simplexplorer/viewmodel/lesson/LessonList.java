package org.simplexplorer.viewmodel.lesson;

import java.util.List;
import org.simplexplorer.lesson.Lesson;
import org.simplexplorer.lesson.Lessons;

/** The lessons that come with the program. */
public final class LessonList {

    private final List<Lesson> all = Lessons.all();
    private final FinishedLessons finished = new FinishedLessons();

    LessonList() {}

    public List<Lesson> all() {
        return all;
    }

    /** Their titles. */
    public List<String> titles() {
        return all.stream().map(Lesson::title).toList();
    }

    /** How long each is and what it is about, in a few words. */
    public List<String> descriptions() {
        return all.stream()
                .map(lesson -> lesson.steps().size() + " steps \u00b7 "
                        + lesson.study().title())
                .toList();
    }

    /** The lessons that were taken to their end. */
    public FinishedLessons finished() {
        return finished;
    }

    /** Whether a lesson was taken to its end, by its place. */
    public boolean isFinished(int lesson) {
        return finished.has(all.get(lesson));
    }
}
