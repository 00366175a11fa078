package org.simplexplorer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;

/** Attention as other programs write it in JSON. */
class IntakeJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"tokens\": [\"the\", \"cat\"], \"attention\": [[1, 2], [3, 4]]}",
                "{\"tokens\": [\"the\", \"cat\"], \"attention\": [[[1, 2], [3, 4]]]}",
                "{\"attentions\": [[[[1, 2], [3, 4]]]], \"model\": {\"layers\": 1}, \"tokens\": [\"the\", \"cat\"]}",
                "{\"text\": [\"the\", \"cat\"], \"attn\": [[[[[1, 2], [3, 4]]]]]}",
                "{\"source_tokens\": [\"the\", \"cat\"], \"target_tokens\": [\"the\", \"cat\"], \"weights\": [[1, 2], [3, 4]]}",
                "{\"tokens\": {\"source\": [\"the\", \"cat\"]}, \"attention\": [[1, 2], [3, 4]]}",
                "{\"text\": \"the cat\", \"attention\": [[1, 2], [3, 4]]}",
                "{\"tokens\": [[\"the\", \"cat\"]], \"attention\": [[[[1, 2], [3, 4]]]]}",
            })
    void everyShapeOfJsonGivesTheSameStudy(String json) throws StudyFormatException {
        Study study = IntakeReader.read(json, "t.json", DelimitedHints.NONE).study(0, 0);

        assertThat(study.tokens()).containsExactly("the", "cat");
        assertThat(study.row(0).label()).isEqualTo("the");
        assertThat(study.row(1).scores()).containsExactly(3, 4);
    }

    @Test
    void neatVisionsListGivesItsFirstExample() throws StudyFormatException {
        String json = "[{\"text\": [\"good\", \"film\"], \"label\": 0, \"prediction\": 1, \"posterior\": [0.1, 0.9],"
                + " \"attention\": [0.75, 0.25], \"id\": \"s_0\"}, {\"text\": [\"x\"], \"attention\": [1]}]";

        Intake intake = IntakeReader.read(json, "t.json", DelimitedHints.NONE);

        assertThat(intake.sources()).containsExactly("good", "film");
        assertThat(intake.study(0, 0).row(0).scores()).containsExactly(0.75, 0.25);
        assertThat(intake.guesses()).containsExactly("The file holds 2 examples: this is the first.");
    }

    @Test
    void separateSourceAndTargetTokensNameColumnsAndRows() throws StudyFormatException {
        Study study = IntakeReader.read(
                        "{\"source\": [\"the\", \"cat\"], \"target\": [\"\u732b\"], \"attention\": [[1, 2]]}",
                        "t.json",
                        DelimitedHints.NONE)
                .study(0, 0);

        assertThat(study.tokens()).containsExactly("the", "cat");
        assertThat(study.row(0).label()).isEqualTo("\u732b");
    }

    @Test
    void paddingBeyondTheTokensIsLeftOutAndThatIsSaid() throws StudyFormatException {
        Intake intake = IntakeReader.read(
                "{\"tokens\": [\"a\", \"b\"], \"attention\": [[1, 2, 0], [3, 4, 0], [0, 0, 0]]}",
                "t.json",
                DelimitedHints.NONE);

        assertThat(intake.study(0, 0).rows()).hasSize(2);
        assertThat(intake.guesses()).containsExactly("After the last token there are only zeros: they are left out.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"tokens\": [\"a\"], \"attention\": [[1, 2]]}|there is 1 source token, but each row has 2 numbers",
                "{\"tokens\": [\"a\"], \"attention\": [[1], [1, 2]]}|attention[1] has 2 numbers, but those before it have 1",
                "{\"tokens\": [\"a\"], \"attention\": [[1], [[1]]]}|attention[1][0] is at another level than the numbers before it",
                "{\"tokens\": [\"a\"], \"attention\": [[[[[[1]]]]]]}|attention[0][0][0][0][0] is nested too deeply: layers, heads, targets and sources are four levels",
                "{\"tokens\": [\"a\"], \"attention\": [[NaN]]}|attention[0][0] is not a finite number; write a number there, for a masked token a low one such as -1e4",
                "{\"tokens\": [\"a\"]}|the field attention is missing, or simplexplorer in a study",
                "{\"tokens\": [\"a\"], \"attention\": [[]]}|the array (1, 0) holds no numbers",
                "{\"tokens\": [null], \"attention\": [[1]]}|tokens[0] is not a string",
                "{\"tokens\": [[\"a\"], [\"b\"]], \"attention\": [[1]]}|tokens holds the tokens of several examples; save one of them",
            })
    void jsonWithAMistakeSaysWhere(String json, String problem) {
        assertThatThrownBy(() -> IntakeReader.read(json, "t.json", DelimitedHints.NONE))
                .isInstanceOf(StudyFormatException.class)
                .hasMessage("t.json: " + problem);
    }

    @Test
    void jsonThatIsNestedWithoutEndIsRefused() {
        assertThatThrownBy(() -> IntakeReader.read("[".repeat(100_000), "t.json", DelimitedHints.NONE))
                .isInstanceOf(StudyFormatException.class);
        assertThatThrownBy(() -> IntakeReader.read("{\"x\":" + "[".repeat(100_000), "t.json", DelimitedHints.NONE))
                .isInstanceOf(StudyFormatException.class)
                .hasMessageContaining("nesting depth");
    }
}
