package org.simplexplorer.lesson;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Study;

/**
 * What a learner has before the eyes: all that a step can set up and a goal can ask for.
 *
 * @param study the study with its present scores and parameters
 * @param row the chosen row, from 0; the last one where the study has less
 * @param view the chosen view
 * @param mechanisms those that are shown
 * @param explained the mechanism of the view that explains one in steps
 */
public record LessonState(
        Study study, int row, FigureKind view, List<MechanismKind> mechanisms, MechanismKind explained) {

    public LessonState {
        mechanisms = List.copyOf(mechanisms);
        row = within(study, row);
    }

    /** The state that a lesson starts with, unless its first step sets something else. */
    static LessonState first(Study study) {
        return new LessonState(study, 0, FigureKind.HEATMAP, MechanismKind.usual(), MechanismKind.FUSEDMAX);
    }

    /** The same before the eyes, with another study. */
    public LessonState withStudy(Study other) {
        return new LessonState(other, row, view, mechanisms, explained);
    }

    static int within(Study study, int row) {
        return Math.min(row, study.rows().size() - 1);
    }

    /** What a mechanism makes of the chosen row; empty where the sentence is. */
    Optional<Evaluation> evaluation(MechanismKind kind) {
        return study.tokens().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        study.parameters().mechanism(kind).at(study.row(row).scores()));
    }

    /** Whether a condition holds of what a mechanism makes of the chosen row. */
    boolean holds(MechanismKind kind, Predicate<Evaluation> condition) {
        return evaluation(kind).filter(condition).isPresent();
    }

    /** As above, of the places of words that must all be in the sentence. */
    boolean holds(MechanismKind kind, List<Word> words, BiPredicate<Evaluation, List<Integer>> condition) {
        List<Integer> places = Word.places(words, study.tokens());
        return !places.isEmpty() && holds(kind, found -> condition.test(found, places));
    }
}
