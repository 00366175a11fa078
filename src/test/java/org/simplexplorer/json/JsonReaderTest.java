package org.simplexplorer.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.text.FormatException;

class JsonReaderTest {

    private static JsonReader reader(String json) throws FormatException {
        return JsonReader.of(json, "the text");
    }

    private static void assertRefused(String json, JsonReader.Reading<?> reading, String sentence) {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> reading.read(reader(json)))
                .withMessage(sentence);
    }

    /** Letters of several bytes before a value must not move it. */
    @Test
    void whatIsKeptIsKeptLetterByLetterWhateverStandsBeforeIt() throws FormatException {
        for (String mark : List.of("", "\uFEFF")) {
            StringBuilder kept = new StringBuilder();
            JsonReader input = reader(mark + "{\"é注😀\": \"é注😀\\u00e9\", \"x\" : [ 1.10, \"😀\" ] , \"y\":2}");
            input.object(name ->
                    kept.append(name).append('=').append(input.verbatim()).append(';'));
            assertThat(kept).hasToString("é注😀=\"é注😀\\u00e9\";x=[ 1.10, \"😀\" ];y=2;");
        }
    }

    @Test
    void fieldsAreReadInTheOrderInWhichTheyAreAskedFor() throws FormatException {
        JsonFields fields = new JsonFields(reader("{\"b\":[1,2],\"注\":\"é\",\"a\":-3}"), List.of("a", "b", "c", "注"));
        assertThat(fields.required("a", JsonReader::number)).isEqualTo(-3);
        double[] numbers = fields.required("b", input -> input.numbers(2));
        assertThat(numbers).containsExactly(1, 2);
        assertThat(fields.required("注", JsonReader::string)).isEqualTo("é");
        assertThat(fields.optional("c", JsonReader::number)).isEmpty();
        assertThat(fields.has("c")).isFalse();
    }

    @Test
    void theFieldsOfAFieldHaveTheirWholePath() {
        JsonReader.Reading<Object> nested =
                input -> new JsonFields(input, List.of("a")).required("a", inner -> new JsonFields(inner, List.of("b"))
                        .required("b", list -> list.list(0, 9, entry -> entry.numbers(2))));
        assertRefused("{\"a\":{\"b\":[[1],[2,null]]}}", nested, "a.b[1][1] is not a finite number");
        assertRefused("{\"a\":{\"b\":[[1,2,3]]}}", nested, "a.b[0] has more than 2 numbers");
        assertRefused("{\"a\":{}}", nested, "the field a.b is missing");
        assertRefused("{\"a\":{\"c\":1}}", nested, "a has the field “c”, which is not one of b");
        assertRefused("{\"c\":1}", nested, "the text has the field “c”, which is not one of a");
        assertRefused("{\"a\":[]}", nested, "a is not a JSON object");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[]|is not a finite number",
                "[7]|[0] is not a string",
                "{}|is not a finite number",
            })
    void theWholeTextHasAName(String json, String problem) {
        JsonReader.Reading<Object> reading =
                input -> json.startsWith("[7") ? input.list(0, 1, JsonReader::string) : input.number();
        assertRefused(json, reading, "the text" + (problem.startsWith("[") ? "" : " ") + problem);
    }

    /** A column is a letter, not a byte, and a value within has the column that it has in the whole. */
    @Test
    void columnsAreCountedInLettersOfTheWholeText() {
        JsonReader.Reading<Object> syntax = input -> {
            input.skip();
            input.end();
            return "";
        };
        assertRefused(
                "{\"é注\":1,\r\n \"注注\":.5}",
                syntax,
                "unexpected character ('.'): expected a valid value (line 2, column 7)");
        assertRefused("[1] [", syntax, "there is more text after the end (line 1, column 5)");
    }

    @Test
    void oneLineOfManyHasAColumnOnly() {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> JsonReader.ofLine("{\"é\" 1}".getBytes(UTF_8), "the line")
                        .skip())
                .withMessageStartingWith("not valid JSON at column 6: ");
    }

    @Test
    void theFirstFieldIsTheOutermostObjects() {
        Set<String> marks = Set.of("a", "b");
        assertThat(JsonReader.firstField(" {\"x\":{\"a\":1},\"b\":1,\"a\":1}".getBytes(UTF_8), marks))
                .contains("b");
        assertThat(JsonReader.firstField("[{\"a\":1}]".getBytes(UTF_8), marks)).isEmpty();
        assertThat(JsonReader.firstField("{\"x\":\"\\\"a\\\":1\"}".getBytes(UTF_8), marks))
                .isEmpty();
        assertThat(JsonReader.firstField("{\"x\":}, \"a\": 1}".getBytes(UTF_8), marks))
                .isEmpty();
        assertThat(JsonReader.firstField(new byte[0], marks)).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> JsonReader.of(new byte[] {'"', (byte) 0xe9, '"'}, "the text"))
                .withMessage("the text is not UTF-8");
        assertRefused("{}\u0000", JsonReader::path, "there is a zero byte in the text (line 1, column 3)");
    }

    @Test
    void aLongNameIsShortInAPath() {
        String name = "n\n" + "x".repeat(3000);
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> {
                    JsonReader input = reader("{\"" + name.replace("\n", "\\n") + "\":[0]}");
                    input.object(ignored -> input.list(0, 1, JsonReader::string));
                })
                .withMessage("n " + "x".repeat(18) + "…" + "x".repeat(19) + "[0] is not a string");
    }
}
