package org.simplexplorer.lesson;

import java.util.List;
import org.simplexplorer.study.Study;

/**
 * A guided lesson.
 *
 * @param title a name to show
 * @param study what it is about
 * @param steps at least one
 */
public record Lesson(String title, Study study, List<LessonStep> steps) {

    public Lesson {
        steps = List.copyOf(steps);
    }

    /** What a learner sees at the beginning of a step who has done just what the steps before ask for. */
    public LessonState begin(int step) {
        LessonState state = LessonState.first(study);
        for (LessonStep done : steps.subList(0, step)) {
            state = done.answered(done.begun(state));
        }
        return steps.get(step).begun(state);
    }
}
