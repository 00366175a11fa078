package org.simplexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.model.Pass;
import org.simplexplorer.model.TinyBert;
import org.simplexplorer.model.bert.Models;

/** The contract of {@code transplant}: other programs call it. */
class TransplantCommandTest {

    private static final String HORSE = "\"text\":\"The horse raced past the barn fell.\"";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Run transplant(String... lines) {
        return Run.of(String.join("\n", lines) + "\n", "transplant", "-");
    }

    private static JsonNode answer(String line) throws JsonProcessingException {
        Run run = transplant(line);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return JSON.readTree(run.out());
    }

    @Test
    void answersWithTheFieldsInTheirOrder() throws JsonProcessingException {
        JsonNode answer = answer("{" + HORSE + ",\"layers\":\"all\",\"mechanism\":\"sparsemax\",\"gamma\":4}");
        assertThat(answer.fieldNames()).toIterable().containsExactly("cosine", "zeros", "embedding");
        assertThat(answer.get("cosine").doubleValue()).isCloseTo(0.98312, within(2e-4)); // from NumPy, as in MiniLmTest
        assertThat(answer.get("zeros").doubleValue()).isCloseTo(0.63014, within(2e-4));
        assertThat(answer.get("embedding")).hasSize(384);
    }

    @Test
    void softmaxAtGammaOneIsTheModelItself() throws JsonProcessingException {
        JsonNode answer = answer("{" + HORSE + ",\"layers\":[1,2,3,4,5,6],\"mechanism\":\"softmax\"}");
        assertThat(answer.get("cosine").doubleValue()).isCloseTo(1, within(1e-9));
        assertThat(answer.get("zeros").doubleValue()).isZero();
        Pass pass = Models.builtIn().run(Models.builtIn().tokenize("The horse raced past the barn fell."));
        double length = 0;
        for (int i = 0; i < 384; i++) {
            double number = answer.get("embedding").get(i).doubleValue();
            assertThat(number).isCloseTo(pass.embedding()[i], within(1e-6));
            length += number * number;
        }
        assertThat(length).isCloseTo(1, within(1e-5));
    }

    @Test
    void layersCountFromOneAndTheLastIsTheMostSensitive() throws JsonProcessingException {
        JsonNode last = answer("{" + HORSE + ",\"layers\":[6],\"mechanism\":\"sparsemax\"}");
        assertThat(last.get("cosine").doubleValue()).isCloseTo(0.95313, within(2e-4));
        JsonNode first = answer("{" + HORSE + ",\"layers\":[1],\"mechanism\":\"sparsemax\"}");
        assertThat(first.get("cosine").doubleValue()).isGreaterThan(0.98);
    }

    /** Each line is answered for itself, whatever the lines before have left behind. */
    @Test
    void linesOfOneTextDoNotDisturbEachOther() {
        String one = "{" + HORSE + ",\"layers\":[2],\"mechanism\":\"fusedmax\",\"gamma\":4,\"lambda\":0.1}";
        String two = "{" + HORSE + ",\"layers\":[5],\"mechanism\":\"entmax\",\"alpha\":1.7}";
        String three = "{\"text\":\"Another text\",\"layers\":[2],\"mechanism\":\"pnormmax\",\"p\":1.8}";
        Run all = transplant(one, two, three, one);
        assertThat(all.lines()).hasSize(4);
        assertThat(all.lines().get(3)).isEqualTo(all.lines().get(0));
        assertThat(transplant(two).lines()).containsExactly(all.lines().get(1));
        assertThat(transplant(three).lines()).containsExactly(all.lines().get(2));
    }

    @Test
    void aBadLineIsAnsweredInItsPlaceAndTheOthersStill() {
        String good = "{" + HORSE + ",\"layers\":[1],\"mechanism\":\"softmax\"}";
        Run run = transplant(good, "", "{" + HORSE + ",\"layers\":[7],\"mechanism\":\"softmax\"}", good);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(1)).isEqualTo("{\"line\":3,\"error\":\"layers[0] is not a layer from 1 to 6\"}");
        assertThat(run.lines().get(2)).isEqualTo(run.lines().get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"layers\":[1],\"mechanism\":\"softmax\"} | text is missing; give a sentence",
                "{\"text\":1,\"layers\":[1],\"mechanism\":\"softmax\"} | text is not a string",
                "{\"text\":\"\",\"layers\":[1],\"mechanism\":\"softmax\"} | the text has no letter that can be read; give a sentence",
                "{\"text\":\"\\u0007 \\u200b\",\"layers\":[1],\"mechanism\":\"softmax\"} | the text has no letter that can be read; give a sentence",
                "{\"text\":\"a\",\"mechanism\":\"softmax\"} | layers is missing; give an array of layers, or \\\"all\\\"",
                "{\"text\":\"a\",\"layers\":[],\"mechanism\":\"softmax\"} | layers has 0 of the 1 entries that it needs at least",
                "{\"text\":\"a\",\"layers\":\"some\",\"mechanism\":\"softmax\"} | layers is neither an array of layers nor \\\"all\\\"",
                "{\"text\":\"a\",\"layers\":[1,0],\"mechanism\":\"softmax\"} | layers[1] is not a layer from 1 to 6",
                "{\"text\":\"a\",\"layers\":[1.5],\"mechanism\":\"softmax\"} | layers[0] is not a layer from 1 to 6",
                "{\"text\":\"a\",\"layers\":[1]} | mechanism is missing; give one of softmax, sparsemax, fusedmax, oscarmax, entmax, pnormmax",
                "{\"text\":\"a\",\"layers\":[1],\"mechanism\":\"softmax\",\"gamma\":-1} | gamma must be finite and above 0, but is -1.0",
                "{\"text\":\"a\",\"layers\":[1],\"mechanism\":\"softmax\",\"head\":1} | the line has the field “head”, which is not one of text, layers, mechanism, gamma, lambda, alpha, p",
            })
    void everyMistakeIsNamed(String line, String error) {
        Run run = transplant(line);
        assertThat(run.lines()).containsExactly("{\"line\":1,\"error\":\"" + error + "\"}");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aTextThatIsTooLongIsCutAndItIsSaid() throws JsonProcessingException {
        String line =
                "{\"text\":\"" + "cat ".repeat(600) + "\",\"layers\":[6],\"mechanism\":\"sparsemax\",\"gamma\":4}";
        assertThat(answer(line).get("cut").textValue()).startsWith("The text is longer than the 512 pieces");
    }

    @Test
    void aModelOfOnesOwnIsTaken(@TempDir Path folder) throws IOException {
        String model = new TinyBert(false).in(folder).toString();
        Path file = Files.writeString(
                folder.resolve("lines"), "{\"text\":\"the cat\",\"layers\":[2],\"mechanism\":\"sparsemax\"}");
        Run run = Run.of("", "transplant", "--model", model, file.toString());
        assertThat(JSON.readTree(run.out()).get("embedding")).hasSize(TinyBert.WIDTH);
    }
}
