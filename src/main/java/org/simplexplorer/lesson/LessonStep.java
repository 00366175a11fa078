package org.simplexplorer.lesson;

import java.util.Optional;

/**
 * One step of a lesson.
 *
 * @param text what to look at or to do; may hold weights, as {@link WeightText} writes them
 * @param start what is set when the step begins
 * @param goal what the step waits for; empty for a step to read
 * @param seen what there is to see once the goal is met; may hold weights; may be empty
 * @param answer what meets the goal, for those who ask; empty where there is none to show
 */
public record LessonStep(String text, Setting start, Optional<Goal> goal, String seen, Optional<Setting> answer) {

    /** The text, with the weights of this state. */
    public String text(LessonState state) {
        return WeightText.fill(text, state);
    }

    /** What there is to see, with the weights of this state. */
    public String seen(LessonState state) {
        return WeightText.fill(seen, state);
    }

    /** Whether there is an answer to show. */
    public boolean isAnswerable() {
        return answer.isPresent();
    }

    /** Whether scores or rows have to be at hand: as the answer needs them, or in doubt. */
    public boolean needsScores() {
        return goal.isPresent()
                && answer.map(does -> !does.scores().isEmpty() || does.row().isPresent())
                        .orElse(true);
    }

    /** Whether the views have to be at hand: as the answer needs them, or in doubt. */
    public boolean needsViews() {
        return goal.isPresent() && answer.map(does -> does.view().isPresent()).orElse(true);
    }

    /** The state with the step's beginning. */
    public LessonState begun(LessonState state) {
        return start.appliedTo(state);
    }

    /** The state with the answer, where there is one. */
    public LessonState answered(LessonState state) {
        return answer.orElse(Setting.NOTHING).appliedTo(state);
    }
}
