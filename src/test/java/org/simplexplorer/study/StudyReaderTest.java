package org.simplexplorer.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a file becomes one sentence that says where. */
class StudyReaderTest {

    private static final String GOOD = """
            {"simplexplorer": 1, "title": "t", "note": "n",
             "source": ["a", "b"],
             "rows": [{"label": "r", "scores": [1, 2]}, {"label": "s", "scores": [3, 4]}],
             "gamma": 1, "lambda": {"fusedmax": 0.1, "oscarmax": 0.05}}
            """;

    static Stream<Arguments> changesAndSentences() {
        return Stream.of(
                Arguments.of("[3, 4]", "[3, NaN]", "rows[1].scores[1] is not a finite number"),
                Arguments.of("[3, 4]", "[1e999, 4]", "rows[1].scores[0] is not a finite number"),
                Arguments.of("[3, 4]", "[null, 4]", "rows[1].scores[0] is not a finite number"),
                Arguments.of("[3, 4]", "[\"3\", 4]", "rows[1].scores[0] is not a finite number"),
                Arguments.of("[3, 4]", "[[3], 4]", "rows[1].scores[0] is not a finite number"),
                Arguments.of("[3, 4]", "[3]", "rows[1] has 1 score, but the sentence has 2 tokens"),
                Arguments.of("[3, 4]", "[3, 4, 5]", "rows[1] has 3 scores, but the sentence has 2 tokens"),
                Arguments.of("[3, 4]", "7", "rows[1].scores is not an array of numbers"),
                Arguments.of(", \"scores\": [3, 4]", "", "the field rows[1].scores is missing"),
                Arguments.of("\"simplexplorer\": 1,", "", "the field simplexplorer is missing"),
                Arguments.of("\"source\"", "\"sauce\"", "the field source is missing"),
                Arguments.of("\"rows\"", "\"rowing\"", "the field rows is missing"),
                Arguments.of(
                        "er\": 1",
                        "er\": 2",
                        "this file is of format 2, but this version of the program reads no further than format 1"),
                Arguments.of("er\": 1", "er\": 0.5", "simplexplorer is not a format version, such as 1"),
                Arguments.of("\"t\"", "7", "title is not a string"),
                Arguments.of("\"b\"]", "null]", "source[1] is not a string"),
                Arguments.of("\"b\"]", "\"\"]", "source[1] is empty"),
                Arguments.of("\"r\"", "[]", "rows[0].label is not a string"),
                Arguments.of("[\"a\", \"b\"]", "{}", "source is not an array"),
                Arguments.of("{\"label\": \"r\", \"scores\": [1, 2]}", "1", "rows[0] is not a JSON object"),
                Arguments.of("\"gamma\": 1", "\"gamma\": 0", "gamma is not above 0"),
                Arguments.of("\"gamma\": 1", "\"gamma\": \"1\"", "gamma is not a finite number"),
                Arguments.of("\"gamma\": 1", "\"x\": [{\"y\": NaN}]", "x[0].y is not a finite number"),
                Arguments.of("0.05", "-0.05", "lambda.oscarmax must be finite and at least 0, but is -0.05"),
                Arguments.of(
                        "\"gamma\": 1",
                        "\"p\": {\"pnormmax\": 1}",
                        "p.pnormmax must be above 1 and at most 2, but is 1.0"),
                Arguments.of("\"gamma\"", "\"title\"", "duplicate field 'title' (line 4, column 9)"),
                Arguments.of(
                        "\"gamma\": 1,",
                        "\"gamma\": 1",
                        "unexpected character ('\"'): was expecting comma to"
                                + " separate Object entries (line 4, column 13)"),
                Arguments.of(
                        "\"gamma\": 1",
                        "\"gamma\": .5",
                        "unexpected character ('.'): expected a valid value (line 4, column 11)"),
                Arguments.of("0.05}}", "0.05}", "the text ends before the JSON is complete (line 5, column 1)"),
                Arguments.of("0.05}}", "0.05}} 7", "there is more text after the end (line 4, column 61)"),
                Arguments.of("0.05}}", "0.05}} x", "unrecognized token 'x' (line 4, column 61)"),
                Arguments.of(
                        "\"gamma\": 1",
                        "\"x\": " + "[".repeat(200),
                        "document nesting depth (101) exceeds the maximum allowed (100) (line 4, column 107)"),
                Arguments.of(
                        "\"gamma\": 1",
                        "\"gamma\": " + "1".repeat(2000),
                        "number value length (2000) exceeds the maximum allowed (1000) (line 4, column 2011)"));
    }

    @ParameterizedTest
    @MethodSource("changesAndSentences")
    void namesWhatIsWrong(String part, String change, String sentence) {
        assertThat(GOOD).contains(part);
        assertSentence(GOOD.replace(part, change), sentence);
    }

    @Test
    void namesWhatIsNoObjectAtAll() {
        assertSentence("", "the text is empty");
        assertSentence(" \n ", "the text is empty");
        assertSentence("[]", "the text is not a JSON object");
    }

    @Test
    void namesTheLimitThatIsExceeded() {
        String tokens = "\"a\",".repeat(Limits.TOKENS) + "\"a\"";
        String numbers = "1,".repeat(Limits.TOKENS) + "1";
        String rows = "{\"scores\": []},".repeat(Limits.ROWS) + "{\"scores\": []}";

        assertSentence(GOOD.replace("\"a\", \"b\"", tokens), "source has more than 4096 entries");
        assertSentence(GOOD.replace("3, 4", numbers), "rows[1].scores has more than 4096 numbers");
        assertSentence("{\"rows\": [" + rows + "]}", "rows has more than 4096 entries");
    }

    @Test
    void refusesAFileThatIsTooLargeBeforeReadingOn() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        assertThatExceptionOfType(StudyFormatException.class)
                .isThrownBy(() -> StudyReader.read(endless, "it"))
                .withMessage("it: the file is larger than the 64 MB that a study may have");
        String large = " ".repeat(Limits.FILE_BYTES + 1);
        assertThatExceptionOfType(StudyFormatException.class)
                .isThrownBy(() -> StudyReader.read(large, "it"))
                .withMessage("it: the file is larger than the 64 MB that a study may have");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] latin = GOOD.replace("\"t\"", "\"é\"").getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(StudyFormatException.class)
                .isThrownBy(() -> StudyReader.read(new ByteArrayInputStream(latin), "it"))
                .withMessage("it: the text is not UTF-8");
    }

    @Test
    void namesTheFileThatIsNotThere(@TempDir Path folder) {
        assertThatExceptionOfType(StudyFormatException.class)
                .isThrownBy(() -> StudyReader.read(folder.resolve("none.json")))
                .withMessage("none.json: there is no such file or folder");
        assertThatExceptionOfType(StudyFormatException.class)
                .isThrownBy(() -> StudyReader.read(folder))
                .withMessage(folder.getFileName() + ": this is a folder; open a file in it");
    }

    @Test
    void damageIsNeverAnsweredWithAnythingElse() {
        Random random = new Random(7);
        String letters = "{}[],:\"\\0123456789.eE-+ \nNtrufalsnyI\u0000é";
        for (int trial = 0; trial < 20_000; trial++) {
            StringBuilder damaged = new StringBuilder(GOOD);
            for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
                int at = random.nextInt(damaged.length());
                String fresh = String.valueOf(letters.charAt(random.nextInt(letters.length())));
                damaged.replace(at, at + random.nextInt(3), fresh);
            }
            try {
                Study study = StudyReader.read(damaged.toString(), "it");
                assertThat(StudyReader.read(StudyWriter.write(study), "it")).isEqualTo(study);
            } catch (StudyFormatException e) {
                assertThat(e.getMessage()).startsWith("it: ").doesNotContain("`", "REDACTED", "\n", "enable");
            }
        }
    }

    private static void assertSentence(String json, String sentence) {
        assertThatExceptionOfType(StudyFormatException.class)
                .isThrownBy(() -> StudyReader.read(json, "it"))
                .withMessage("it: " + sentence);
    }
}
