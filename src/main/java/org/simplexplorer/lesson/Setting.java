package org.simplexplorer.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

/**
 * What a step sets when it begins, or when it shows its answer; what is left out stays.
 *
 * @param row from 0
 * @param own values of the mechanisms' own parameters
 * @param scores scores of the row that is chosen then
 */
record Setting(
        Optional<FigureKind> view,
        Optional<List<MechanismKind>> mechanisms,
        Optional<MechanismKind> explained,
        Optional<Integer> row,
        Optional<Double> gamma,
        Map<MechanismKind, Double> own,
        Map<Word, Double> scores) {

    static final Setting NOTHING = new Setting(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Map.of());

    Setting {
        own = Map.copyOf(own);
        scores = Map.copyOf(scores);
    }

    LessonState appliedTo(LessonState state) {
        int chosen = LessonState.within(state.study(), row.orElse(state.row()));
        return new LessonState(
                appliedTo(state.study(), chosen),
                chosen,
                view.orElse(state.view()),
                mechanisms.orElse(state.mechanisms()),
                explained.orElse(state.explained()));
    }

    /** The study with the scores and parameters that are set; words that it does not have are left out. */
    private Study appliedTo(Study study, int chosen) {
        Row changed = study.row(chosen);
        for (Map.Entry<Word, Double> score : scores.entrySet()) {
            OptionalInt token = score.getKey().in(study.tokens());
            if (token.isPresent()) {
                changed = changed.withScore(token.getAsInt(), score.getValue());
            }
        }
        Parameters parameters = study.parameters();
        parameters = parameters.withGamma(gamma.orElse(parameters.gamma()));
        for (Map.Entry<MechanismKind, Double> value : own.entrySet()) {
            parameters = parameters.with(value.getKey(), value.getValue());
        }
        return study.withRow(chosen, changed).withParameters(parameters);
    }
}
