package org.simplexplorer.viewmodel.lesson;

import org.simplexplorer.lesson.Lesson;
import org.simplexplorer.lesson.LessonStep;

/**
 * A step of a lesson as it is shown.
 *
 * @param title the lesson's title
 * @param number the step, from 1
 * @param count how many steps there are
 * @param text what to look at or to do
 * @param asks whether it asks for something to be done
 * @param done whether that was done
 * @param status what there is to see when it was done, and how far one is before; may be empty
 * @param answerable whether it can be shown how it is done
 * @param needsScores whether the scores must be at hand, even for a class
 * @param needsViews whether the views must be at hand, even for a class
 */
public record LessonCard(
        String title,
        int number,
        int count,
        String text,
        boolean asks,
        boolean done,
        String status,
        boolean answerable,
        boolean needsScores,
        boolean needsViews) {

    /** @param step from 0 */
    static LessonCard of(Lesson lesson, int step, String text, boolean done, String status) {
        LessonStep shown = lesson.steps().get(step);
        return new LessonCard(
                lesson.title(),
                step + 1,
                lesson.steps().size(),
                text,
                shown.goal().isPresent(),
                done,
                status,
                shown.isAnswerable(),
                shown.needsScores(),
                shown.needsViews());
    }

    /** {@code 2 of 6}. */
    public String progress() {
        return number + " of " + count;
    }

    public boolean isFirst() {
        return number == 1;
    }

    public boolean isLast() {
        return number == count;
    }

    /** Whether there is nothing left to do but to go on. */
    public boolean isReady() {
        return done || !asks;
    }
}
