package org.simplexplorer.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.json.JsonReader;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.text.FormatException;

/** Each condition, met and not met, as a lesson file writes it. */
class GoalTest {

    /** Sparsemax: tea 0.6, or 0, coffee 0.4. Fusedmax: tea 0.433, or coffee 0.283 each. Oscarmax: tea and coffee 0.5, or 0. */
    private static final Study STUDY = new Study(
            "",
            "",
            List.of("tea", "or", "coffee"),
            List.of(new Row("drink", 1.2, 0.2, 1.0), new Row("flat", 1, 1, 1)),
            Parameters.DEFAULT.with(MechanismKind.FUSEDMAX, 0.3).with(MechanismKind.OSCARMAX, 0.25));

    private static final LessonState STATE =
            new LessonState(STUDY, 0, FigureKind.BARS, List.of(MechanismKind.SPARSEMAX), MechanismKind.FUSEDMAX);

    private static Goal goal(String json) throws FormatException {
        return new GoalParser(new LessonTerms(STUDY)).goal(JsonReader.of(json.replace('\'', '"'), "goal"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'support': {'mechanism': 'sparsemax', 'is': ['coffee', 'tea']}}         | {'support': {'mechanism': 'sparsemax', 'is': ['tea']}}",
                "{'positive': {'mechanism': 'sparsemax', 'words': ['tea', 'coffee']}}     | {'positive': {'mechanism': 'sparsemax', 'words': ['tea', 'or']}}",
                "{'zero': {'mechanism': 'sparsemax', 'words': ['or']}}                    | {'zero': {'mechanism': 'softmax', 'words': ['or']}}",
                "{'supportSize': {'mechanism': 'sparsemax', 'atLeast': 2, 'atMost': 2}}   | {'supportSize': {'mechanism': 'sparsemax', 'atMost': 1}}",
                "{'fused': ['or', 'coffee']}                                              | {'fused': ['tea', 'coffee']}",
                "{'grouped': ['tea', 'coffee']}                                           | {'grouped': ['tea', 'or']}",
                "{'apart': {'mechanism': 'fusedmax', 'words': ['tea', 'coffee']}}         | {'apart': {'mechanism': 'fusedmax', 'words': ['or', 'coffee']}}",
                "{'weight': {'mechanism': 'sparsemax', 'word': 'tea', 'atLeast': 0.59}}   | {'weight': {'mechanism': 'sparsemax', 'word': 'tea', 'atMost': 0.5}}",
                "{'score': {'word': 'or', 'atMost': 0.2}}                                 | {'score': {'word': 'or', 'atLeast': 0.3}}",
                "{'parameter': {'name': 'gamma', 'atLeast': 1}}                           | {'parameter': {'name': 'gamma', 'atMost': 0.2}}",
                "{'parameter': {'name': 'lambda', 'mechanism': 'fusedmax', 'atMost': 0.3}} | {'parameter': {'name': 'lambda', 'mechanism': 'oscarmax', 'atMost': 0}}",
                "{'view': 'bars'}                                                         | {'view': 'gradient'}",
                "{'row': 'drink'}                                                         | {'row': 2}",
                "{'all': [{'row': 1}, {'view': 'bars'}]}                                  | {'all': [{'row': 1}, {'view': 'path'}]}",
                "{'any': [{'row': 2}, {'view': 'bars'}]}                                  | {'any': [{'row': 2}, {'view': 'path'}]}"
            })
    void isMetOrNot(String met, String unmet) throws FormatException {
        assertThat(goal(met).isMet(STATE)).isTrue();
        assertThat(goal(unmet).isMet(STATE)).isFalse();
    }

    @Test
    void uniformIsOneBlockAndNotEqualNumbers() throws FormatException {
        Goal uniform = goal("{'uniform': 'fusedmax'}");
        LessonState flat = new LessonState(STUDY, 1, FigureKind.BARS, STATE.mechanisms(), MechanismKind.FUSEDMAX);
        Study unfused = STUDY.withParameters(STUDY.parameters().with(MechanismKind.FUSEDMAX, 0));
        assertThat(uniform.isMet(STATE)).isFalse();
        assertThat(uniform.isMet(flat)).isTrue();
        assertThat(uniform.isMet(flat.withStudy(unfused))).isFalse();
        assertThat(uniform.now(STATE)).isEqualTo("fusedmax: 2 segments");
    }

    @Test
    void zerosThatShareABlockAreNoSegment() throws FormatException {
        Study low = STUDY.withRow(0, new Row("drink", 3, 0, 0));
        Goal fused = goal("{'fused': ['or', 'coffee']}");
        assertThat(STATE.withStudy(low)
                        .evaluation(MechanismKind.FUSEDMAX)
                        .orElseThrow()
                        .blocks()
                        .orElseThrow()
                        .count())
                .isEqualTo(2);
        assertThat(fused.isMet(STATE.withStudy(low))).isFalse();
    }

    @Test
    void howFarOneIs() throws FormatException {
        assertThat(goal("{'fused': ['tea', 'coffee']}").now(STATE))
                .isEqualTo("fusedmax: tea 0.433 \u00b7 coffee 0.283");
        assertThat(goal("{'support': {'mechanism': 'sparsemax', 'is': ['tea']}}")
                        .now(STATE))
                .isEqualTo("sparsemax: tea 0.600 \u00b7 coffee 0.400");
        assertThat(goal("{'all': [{'row': 1}, {'grouped': ['tea', 'or']}, {'view': 'path'}]}")
                        .now(STATE))
                .isEqualTo("oscarmax: tea 0.500 \u00b7 or 0");
        assertThat(goal("{'all': [{'row': 1}, {'view': 'bars'}]}").now(STATE)).isEmpty();
        assertThat(goal("{'view': 'path'}").now(STATE)).isEqualTo("view: bars");
        assertThat(goal("{'row': 2}").now(STATE)).isEqualTo("row: drink");
        assertThat(goal("{'score': {'word': 'or', 'atLeast': 2}}").now(STATE)).isEqualTo("score of or: 0.20");
        assertThat(goal("{'any': [{'parameter': {'name': 'gamma', 'atMost': 0.5}}]}")
                        .now(STATE))
                .isEqualTo("gamma: 1.00");
        assertThat(goal("{'parameter': {'name': 'lambda', 'mechanism': 'fusedmax', 'atMost': 0}}")
                        .now(STATE))
                .isEqualTo("lambda of fusedmax: 0.300");
        assertThat(goal("{'supportSize': {'mechanism': 'softmax', 'atMost': 2}}")
                        .now(STATE))
                .startsWith("softmax: tea 0.");
    }

    @Test
    void aSentenceWithoutTheWordMeetsNothing() throws FormatException {
        LessonState other =
                STATE.withStudy(STUDY.withSentence(List.of("tea"), List.of(new Row("drink", 1), new Row("flat", 1))));
        LessonState empty = STATE.withStudy(Study.blank());
        for (String json : List.of(
                "{'fused': ['or', 'coffee']}",
                "{'zero': {'mechanism': 'sparsemax', 'words': ['or']}}",
                "{'weight': {'mechanism': 'softmax', 'word': 'or', 'atLeast': 0}}",
                "{'score': {'word': 'or', 'atMost': 9}}",
                "{'support': {'mechanism': 'sparsemax', 'is': ['or']}}")) {
            assertThat(goal(json).isMet(other)).as(json).isFalse();
            assertThat(goal(json).isMet(empty)).as(json).isFalse();
        }
        assertThat(goal("{'uniform': 'oscarmax'}").isMet(empty)).isFalse();
    }

    @Test
    void onlySomeGoalsLetTheLearnerChooseTheRow() throws FormatException {
        assertThat(goal("{'any': [{'row': 2}, {'view': 'path'}]}").choosesRow()).isTrue();
        assertThat(goal("{'all': [{'row': 2}]}").choosesRow()).isTrue();
        assertThat(goal("{'fused': ['or', 'coffee']}").choosesRow()).isFalse();
    }
}
