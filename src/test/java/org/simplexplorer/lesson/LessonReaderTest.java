package org.simplexplorer.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.StudyFormatException;

/** A lesson file is read, or refused with one sentence that says what is wrong, where, and what to write. */
class LessonReaderTest {

    private static final String GOOD = """
            {"simplexplorer-lesson": 1, "title": "Tea",
             "study": {"simplexplorer": 1, "source": ["tea", "or", "tea", "else"],
                       "rows": [{"label": "r", "scores": [1, 2, 3, 4]}, {"label": "s", "scores": [0, 0, 0, 1]}]},
             "steps": [
               {"text": "Look: {sparsemax or}.",
                "start": {"view": "bars", "mechanisms": ["sparsemax", "entmax"], "explain": "sparsemax", "row": "s",
                          "gamma": 0.5, "lambda": {"fusedmax": 0.2}, "alpha": {"entmax": 1.2}, "p": {"pnormmax": 2},
                          "scores": {"tea#2": 7}}},
               {"text": "Fuse.", "goal": {"fused": ["or", "else"]}, "seen": "{fusedmax tea#2}", "answer": {"row": 1}}]}
            """;

    static Stream<Arguments> changesAndSentences() {
        return Stream.of(
                Arguments.of(
                        "-lesson\": 1",
                        "-lesson\": 2",
                        "simplexplorer-lesson must be 1: this version of the program" + " reads no other format"),
                Arguments.of("\"title\": \"Tea\",", "", "the field title is missing"),
                Arguments.of("\"Tea\"", "7", "title is not a string"),
                Arguments.of(
                        "\"title\"",
                        "\"name\"",
                        "the lesson has the field “name”, which is not one of"
                                + " simplexplorer-lesson, title, study, steps"),
                Arguments.of("[1, 2, 3, 4]", "[1, 2, 3]", "study: rows[0] has 3 scores, but the sentence has 4 tokens"),
                Arguments.of(
                        "\"Fuse.\",",
                        "\"Fuse.\"",
                        "unexpected character ('\"'): was expecting comma to separate"
                                + " Object entries (line 9, column 21)"),
                Arguments.of("\"text\": \"Fuse.\", ", "", "the field steps[1].text is missing"),
                Arguments.of(
                        "\"goal\"",
                        "\"gaol\"",
                        "steps[1] has the field “gaol”, which is not one of text, start, goal," + " seen, answer"),
                Arguments.of(
                        "\"goal\": {\"fused\": [\"or\", \"else\"]}, ",
                        "",
                        "steps[1].seen needs a goal; add" + " “goal” to steps[1], or leave it out"),
                Arguments.of(
                        "{sparsemax or}",
                        "{sparsmax or}",
                        "steps[0].text is “sparsmax”, but there is no such"
                                + " mechanism; write one of softmax, sparsemax, fusedmax, oscarmax, entmax, pnormmax"),
                Arguments.of(
                        "{sparsemax or}",
                        "{sparsemax tea}",
                        "steps[0].text is “tea”, which the sentence has 2 times;" + " write tea#2 for the second"),
                Arguments.of(
                        "\"bars\"",
                        "\"bar\"",
                        "steps[0].start.view is “bar”, but there is no such view; write one of"
                                + " heatmap, text, bars, path, gradient, geometry, certificate, steps"),
                Arguments.of(
                        "[\"sparsemax\", \"entmax\"]",
                        "[]",
                        "steps[0].start.mechanisms has 0 of the 1 entries that it" + " needs at least"),
                Arguments.of(
                        "\"entmax\"]",
                        "\"max\"]",
                        "steps[0].start.mechanisms[1] is “max”, but there is no such"
                                + " mechanism; write one of softmax, sparsemax, fusedmax, oscarmax, entmax, pnormmax"),
                Arguments.of(
                        "\"row\": \"s\"",
                        "\"row\": \"t\"",
                        "steps[0].start.row is “t”, but there is no such row; write" + " one of r, s"),
                Arguments.of(
                        "\"row\": 1", "\"row\": 3", "steps[1].answer.row is not the number of a row; they are 1 to 2"),
                Arguments.of("\"row\": 1", "\"row\": []", "steps[1].answer.row is not a finite number"),
                Arguments.of("\"gamma\": 0.5", "\"gamma\": 0", "steps[0].start.gamma is not above 0"),
                Arguments.of(
                        "{\"fusedmax\": 0.2}",
                        "{\"fusedmax\": -1}",
                        "steps[0].start.lambda.fusedmax must be finite and" + " at least 0, but is -1.0"),
                Arguments.of(
                        "{\"fusedmax\": 0.2}",
                        "{\"softmax\": 1}",
                        "steps[0].start.lambda.softmax is “softmax”, which" + " has no lambda; leave it out"),
                Arguments.of(
                        "tea#2\": 7",
                        "tea#3\": 7",
                        "steps[0].start.scores.tea#3 is “tea#3”, but the sentence has no"
                                + " such word; write one as it stands there"),
                Arguments.of(
                        "[\"or\", \"else\"]",
                        "[\"or\", \"elsewhere\"]",
                        "steps[1].goal.fused[1] is “elsewhere”, but"
                                + " the sentence has no such word; write one as it stands there"),
                Arguments.of(
                        "[\"or\", \"else\"]",
                        "[\"or\"]",
                        "steps[1].goal.fused has 1 of the 2 entries that it needs at" + " least"),
                Arguments.of("[\"or\", \"else\"]", "\"or\"", "steps[1].goal.fused is not an array"));
    }

    static Stream<Arguments> goalsAndSentences() {
        return Stream.of(
                Arguments.of("{}", "goal has 0 conditions instead of one; “all” and “any” take a list of several"),
                Arguments.of(
                        "{\"row\": 1, \"view\": \"path\"}",
                        "goal has 2 conditions instead of one; “all” and “any”" + " take a list of several"),
                Arguments.of(
                        "{\"fuse\": []}",
                        "goal.fuse is not a condition; write one of support, positive, zero,"
                                + " supportSize, fused, grouped, apart, uniform, weight, score, parameter, view, row, all, any"),
                Arguments.of(
                        "{\"uniform\": \"sparsemax\"}",
                        "goal.uniform is “sparsemax”, which has neither segments nor"
                                + " groups; write fusedmax or oscarmax"),
                Arguments.of(
                        "{\"supportSize\": {\"mechanism\": \"sparsemax\"}}",
                        "goal.supportSize needs atLeast or atMost," + " or both"),
                Arguments.of(
                        "{\"parameter\": {\"name\": \"lambda\", \"mechanism\": \"entmax\", \"atMost\": 1}}",
                        "goal.parameter.name is “lambda”, but entmax has no such parameter; write gamma or alpha"),
                Arguments.of(
                        "{\"parameter\": {\"name\": \"lambda\", \"atMost\": 1}}",
                        "the field steps[1].goal.parameter.mechanism is missing"),
                Arguments.of("{\"any\": []}", "goal.any has 0 of the 1 entries that it needs at least"),
                Arguments.of(
                        "{\"all\": [{\"row\": \"x\"}]}",
                        "goal.all[0].row is “x”, but there is no such row; write one of" + " r, s"));
    }

    @Test
    void everyFieldIsRead() throws StudyFormatException {
        Lesson lesson = LessonReader.read(GOOD, "tea.json");
        assertThat(lesson.title()).isEqualTo("Tea");
        assertThat(lesson.steps()).hasSize(2);
        LessonState first = lesson.begin(0);
        assertThat(first.view()).isEqualTo(FigureKind.BARS);
        assertThat(first.mechanisms()).containsExactly(MechanismKind.SPARSEMAX, MechanismKind.ENTMAX);
        assertThat(first.explained()).isEqualTo(MechanismKind.SPARSEMAX);
        assertThat(first.row()).isEqualTo(1);
        assertThat(first.study().parameters().gamma()).isEqualTo(0.5);
        assertThat(first.study().parameters().own(MechanismKind.FUSEDMAX)).isEqualTo(0.2);
        assertThat(first.study().parameters().own(MechanismKind.ENTMAX)).isEqualTo(1.2);
        assertThat(first.study().parameters().own(MechanismKind.PNORMMAX)).isEqualTo(2);
        assertThat(first.study().row(1).scores()).containsExactly(0, 0, 7, 1);
        assertThat(first.study().row(0).scores()).containsExactly(1, 2, 3, 4);
        assertThat(lesson.steps().get(0).goal()).isEmpty();
        assertThat(lesson.steps().get(0).text(first)).isEqualTo("Look: 0.");
        assertThat(lesson.steps().get(1).goal()).isPresent();
        assertThat(lesson.steps().get(1).answered(first).row()).isZero();
    }

    @Test
    void aBuiltInStudyIsNamed() throws StudyFormatException {
        String json = "{\"steps\": [{\"text\": \"Look.\"}], \"study\": \"chinese\", \"title\": \"t\","
                + " \"simplexplorer-lesson\": 1}";
        assertThat(LessonReader.read(json, "x").study())
                .isEqualTo(Samples.named("chinese").orElseThrow().load());
        assertThatExceptionOfType(StudyFormatException.class)
                .isThrownBy(() -> LessonReader.read(json.replace("chinese", "klingon"), "x"))
                .withMessageStartingWith(
                        "x: study is “klingon”, but there is no built-in study of that name; write one of ivanov,");
        assertThatExceptionOfType(StudyFormatException.class)
                .isThrownBy(() -> LessonReader.read(json.replace("{\"text\": \"Look.\"}", ""), "x"))
                .withMessage("x: steps has 0 of the 1 entries that it needs at least");
    }

    @ParameterizedTest
    @MethodSource("changesAndSentences")
    void namesWhatIsWrong(String part, String change, String sentence) {
        assertThat(GOOD).contains(part);
        assertSentence(GOOD.replace(part, change), sentence);
    }

    @ParameterizedTest
    @MethodSource("goalsAndSentences")
    void namesWhatIsWrongWithAGoal(String goal, String sentence) {
        String path = sentence.startsWith("the field") ? sentence : "steps[1]." + sentence;
        assertSentence(GOOD.replace("{\"fused\": [\"or\", \"else\"]}", goal), path);
    }

    private static void assertSentence(String json, String sentence) {
        assertThatExceptionOfType(StudyFormatException.class)
                .isThrownBy(() -> LessonReader.read(json, "tea.json"))
                .withMessage("tea.json: " + sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "{", "{}", "{\"simplexplorer-lesson\": null}", "\"simplexplorer-lesson\""})
    void whatIsNoLessonAtAllIsRefused(String json) {
        assertThatExceptionOfType(StudyFormatException.class).isThrownBy(() -> LessonReader.read(json, "x"));
    }

    @Test
    void theExampleOfTheManualWorks() throws IOException, StudyFormatException {
        String page = Files.readString(Path.of("src/docs/lessons.md"));
        String json = page.substring(page.indexOf("{\"simplexplorer-lesson\""));
        Lesson lesson = LessonReader.read(json.substring(0, json.indexOf("```")), "lessons.md");
        LessonState begun = lesson.begin(1);
        LessonStep step = lesson.steps().get(1);
        Goal goal = step.goal().orElseThrow();
        assertThat(lesson.steps().get(0).text(lesson.begin(0)))
                .isEqualTo("Sparsemax gives “tea” 0.60 and “or” exactly 0.");
        assertThat(goal.isMet(begun)).isFalse();
        assertThat(goal.isMet(step.answered(begun))).isTrue();
        assertThat(step.seen(step.answered(begun))).isEqualTo("Both have 0.28 now, and “tea” has 0.43.");
    }

    @Test
    void aWordWithANumberSignIsAWord() {
        assertThat(LessonTerms.word("c#2", List.of("c", "c#2", "c"))).contains(new Word("c#2", 1));
        assertThat(LessonTerms.word("c#2", List.of("c", "d", "c"))).contains(new Word("c", 2));
        assertThat(LessonTerms.word("#", List.of("c"))).isEmpty();
    }
}
