package org.simplexplorer.viewmodel.lesson;

import org.simplexplorer.study.Study;

/** What a learner works on: a lesson's study with other scores and parameters, which is what lessons are for. */
final class Exercise {

    private Exercise() {}

    /** Whether nothing but scores and parameters differs. */
    static boolean is(Study study, Study lesson) {
        return study.title().equals(lesson.title())
                && study.note().equals(lesson.note())
                && study.tokens().equals(lesson.tokens())
                && study.rowLabels().equals(lesson.rowLabels());
    }
}
