package org.simplexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.math.Entmax;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Fusedmax;
import org.simplexplorer.math.Pnormmax;

/** The contract of {@code compute}: other programs call it. */
class ComputeCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Run compute(String... lines) {
        return Run.of(String.join("\n", lines) + "\n", "compute");
    }

    @Test
    void answersWithTheFieldsInTheirOrder() throws JsonProcessingException {
        Run run = compute("{\"mechanism\":\"fusedmax\",\"scores\":[1.0,2.1,1.9],\"gamma\":1.0,\"lambda\":0.1,"
                + "\"upstream\":[1,2,3],\"jacobian\":true}");
        assertThat(run.code()).isZero();
        JsonNode answer = JSON.readTree(run.out());
        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly(
                        "mechanism",
                        "weights",
                        "value",
                        "threshold",
                        "support",
                        "blocks",
                        "residual",
                        "vjp",
                        "jacobian");
        assertThat(answer.get("support").toString()).isEqualTo("[1,2]");
        assertThat(answer.get("blocks").toString()).isEqualTo("[[0],[1,2]]");
        assertThat(answer.get("jacobian")).hasSize(3);
    }

    @Test
    void numbersReadBackToTheSameDoubles() throws JsonProcessingException {
        double[] scores = {0.1, 1.0 / 3, -0.7, 1e-7};
        Evaluation expected = new Fusedmax(0.3, 0.05).at(scores);
        Run run = compute("{\"mechanism\":\"fusedmax\",\"scores\":[0.1,0.3333333333333333,-0.7,1e-7],"
                + "\"gamma\":0.3,\"lambda\":0.05}");
        JsonNode answer = JSON.readTree(run.out());
        for (int i = 0; i < scores.length; i++) {
            assertThat(answer.get("weights").get(i).doubleValue()).isEqualTo(expected.weight(i));
        }
        assertThat(answer.get("value").doubleValue()).isEqualTo(expected.value());
        assertThat(answer.get("threshold").doubleValue())
                .isEqualTo(expected.threshold().orElseThrow());
    }

    @Test
    void gammaIsOneAndLambdaZeroIfLeftOut() {
        Run run = compute("{\"mechanism\":\"oscarmax\",\"scores\":[1,0.5]}");
        assertThat(run.out())
                .contains("\"weights\":[0.75,0.25]")
                .contains("\"blocks\":[[0],[1]]")
                .doesNotContain("vjp")
                .doesNotContain("jacobian");
    }

    @Test
    void entmaxAndPnormmaxTakeTheirOwnParameters() throws JsonProcessingException {
        Run run = compute(
                "{\"mechanism\":\"entmax\",\"scores\":[1,0.75],\"alpha\":3,\"upstream\":[1,0],\"jacobian\":true}",
                "{\"mechanism\":\"entmax\",\"scores\":[1,0]}",
                "{\"mechanism\":\"pnormmax\",\"scores\":[1,0.5],\"p\":2}",
                "{\"mechanism\":\"pnormmax\",\"scores\":[1,0.75]}");
        assertThat(run.code()).isZero();
        assertThat(run.lines().get(0))
                .contains("\"weights\":[0.75,0.2", "\"support\":[0,1]", "\"jacobian\":[[1.0,-1.0]");
        assertThat(JSON.readTree(run.lines().get(1)).at("/weights/0").doubleValue())
                .isEqualTo(new Entmax(1, 1.5).at(1, 0).weight(0));
        assertThat(run.lines().get(2)).contains("\"weights\":[0.75,0.25]");
        assertThat(JSON.readTree(run.lines().get(3)).at("/weights/1").doubleValue())
                .isEqualTo(new Pnormmax(1, 1.5).at(1, 0.75).weight(1));
    }

    /** Far above 2 small weights move faster than doubles can tell. */
    @Test
    void aJacobianBeyondTheDoublesIsLeftOut() {
        String shared = ",1".repeat(2999);
        Run run = compute("{\"mechanism\":\"entmax\",\"alpha\":100,\"jacobian\":true,\"scores\":[1" + shared + "]}");
        assertThat(run.out()).contains("weights").doesNotContain("jacobian").doesNotContain("Infinity");
        assertThat(run.code()).isZero();
    }

    @Test
    void softmaxHasNoThresholdAndOnlyTheFusersHaveBlocks() {
        Run run = compute(
                "{\"mechanism\":\"softmax\",\"scores\":[1,2]}", "{\"mechanism\":\"sparsemax\",\"scores\":[1,2]}");
        assertThat(run.lines().get(0)).doesNotContain("threshold").doesNotContain("blocks");
        assertThat(run.lines().get(1)).contains("threshold").doesNotContain("blocks");
    }

    @Test
    void whatNoDoubleCanHoldIsLeftOutAndTheRestIsValidJson() throws JsonProcessingException {
        Run run = compute("{\"mechanism\":\"sparsemax\",\"scores\":[1e308,-1e308],\"gamma\":1e-300}");
        JsonNode answer = JSON.readTree(run.out());
        assertThat(answer.has("threshold")).isFalse();
        assertThat(answer.get("weights").toString()).isEqualTo("[1.0,0.0]");
    }

    @Test
    void aBadLineIsAnsweredInItsPlaceAndTheOthersStill() {
        Run run = compute(
                "{\"mechanism\":\"softmax\",\"scores\":[1,2]}",
                "",
                "{\"mechanism\":\"softmax\",\"scores\":[1,NaN]}",
                "{\"mechanism\":\"sparsemax\",\"scores\":[3]}");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(1)).isEqualTo("{\"line\":3,\"error\":\"scores[1] is not a finite number\"}");
        assertThat(run.lines().get(2)).startsWith("{\"mechanism\":\"sparsemax\",\"weights\":[1.0]");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"mechanism\":\"softmax\",\"scores\":[]} | scores is empty",
                "{\"mechanism\":\"softmax\"} | scores is missing; give an array of numbers",
                "{\"mechanism\":\"softmax\",\"scores\":3} | scores is not an array of numbers",
                "{\"mechanism\":\"softmax\",\"scores\":[1,\"2\"]} | scores[1] is not a finite number",
                "{\"mechanism\":\"softmax\",\"scores\":[null]} | scores[0] is not a finite number",
                "{\"mechanism\":\"softmax\",\"scores\":[1e999]} | scores[0] is not a finite number",
                "{\"scores\":[1]} | mechanism is missing; give one of softmax, sparsemax, fusedmax, oscarmax, entmax, pnormmax",
                "{\"mechanism\":\"hardmax\",\"scores\":[1]} | mechanism is “hardmax”, which is unknown; give one of softmax, sparsemax, fusedmax, oscarmax, entmax, pnormmax",
                "{\"mechanism\":\"softmax\",\"scores\":[1],\"gamma\":0} | gamma must be finite and above 0, but is 0.0",
                "{\"mechanism\":\"softmax\",\"scores\":[1],\"gamma\":Infinity} | gamma is not a finite number",
                "{\"mechanism\":\"fusedmax\",\"scores\":[1],\"lambda\":-1} | lambda must be finite and at least 0, but is -1.0",
                "{\"mechanism\":\"softmax\",\"scores\":[1],\"jacobian\":1} | jacobian is neither true nor false",
                "{\"mechanism\":\"softmax\",\"scores\":[1],\"gama\":1} | the line has the field “gama”, which is not one of mechanism, scores, gamma, lambda, alpha, p, upstream, jacobian",
                "{\"mechanism\":\"softmax\",\"scores\":[1],\"lambda\":-1} | lambda must be finite and at least 0, but is -1.0",
                "{\"mechanism\":\"sparsemax\",\"scores\":[1],\"lambda\":-0.5} | lambda must be finite and at least 0, but is -0.5",
                "{\"mechanism\":\"sparsemax\",\"scores\":[1],\"lambda\":NaN} | lambda is not a finite number",
                "{\"mechanism\":\"entmax\",\"scores\":[1],\"alpha\":0.5} | alpha must be at least 1 and at most 100, but is 0.5",
                "{\"mechanism\":\"pnormmax\",\"scores\":[1],\"p\":1} | p must be above 1 and at most 2, but is 1.0",
                "{\"mechanism\":\"softmax\",\"scores\":[1],\"p\":3} | p must be above 1 and at most 2, but is 3.0",
                "[1,2] | the line is not a JSON object",
                "{\"mechanism\":\"softmax\",\"scores\":[1]} {} | not valid JSON at column 38: there is more text after the end",
                "{\"mechanism\":\"softmax\",\"scores\":[1]} x | not valid JSON at column 38: unrecognized token 'x'",
            })
    void everyMistakeIsNamed(String line, String error) {
        Run run = compute(line);
        assertThat(run.lines()).containsExactly("{\"line\":1,\"error\":\"" + error + "\"}");
        assertThat(run.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"mechanism\":\"softmax\",\"scores\":[1,2}",
                "{\"mechanism\":\"softmax\",\"scores\":[1]} x",
                "{\"mechanism\":\"softmax\",\"mechanism\":\"softmax\",\"scores\":[1]}",
                "nonsense",
                "{\"scores\":[01]}",
                "{\"scores\":[1,]}",
                "{'scores':[1]}",
                "{\"scores\":\"\\x\"}",
                "{\"scores\":[1",
                "{\"scores\" 1}",
                "{\"scores\":[1.]}",
                "{\"scores\":-}",
                "{\"scores\":[1e]}",
                "{\"scores\":/*1*/2}",
            })
    void brokenJsonIsPlacedByItsColumn(String line) {
        Run run = compute(line);
        assertThat(run.out())
                .startsWith("{\"line\":1,\"error\":\"not valid JSON at column ")
                .doesNotContain("com.")
                .doesNotContainPattern("[a-z][A-Z]|[A-Z]{2}_");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void anUpstreamOfTheWrongLengthIsNamed() {
        Run run = compute("{\"mechanism\":\"softmax\",\"scores\":[1,2],\"upstream\":[1]}");
        assertThat(run.out()).contains("upstream").contains("error");
    }

    @Test
    void aFileIsReadAndAMissingOneIsASentence(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("in.jsonl"), "{\"mechanism\":\"softmax\",\"scores\":[1]}\n");
        assertThat(Run.of("", "compute", file.toString()).out()).contains("\"weights\":[1.0]");
        Run missing = Run.of("", "compute", folder.resolve("none").toString());
        Run ofFolder = Run.of("", "compute", folder.toString());
        assertThat(ofFolder.code()).isEqualTo(2);
        assertThat(ofFolder.err()).contains("is a folder").hasLineCount(1);
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err().lines())
                .singleElement()
                .asString()
                .contains("none")
                .endsWith(".");
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void answersComeAsTheLinesCome() throws IOException, InterruptedException {
        PipedOutputStream questions = new PipedOutputStream();
        try (PipedInputStream in = new PipedInputStream(questions);
                PipedInputStream answers = new PipedInputStream();
                PrintStream out = new PrintStream(new PipedOutputStream(answers), false, StandardCharsets.UTF_8)) {
            Thread program =
                    new Thread(() -> CommandLineProgram.run(new String[] {"compute", "-"}, in, out, System.err));
            program.start();
            BufferedReader reader = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));
            for (int i = 1; i <= 3; i++) {
                String question = "{\"mechanism\":\"sparsemax\",\"scores\":[" + i + "]}\n";
                questions.write(question.getBytes(StandardCharsets.UTF_8));
                questions.flush();
                assertThat(reader.readLine()).contains("\"weights\":[1.0]");
            }
            questions.close();
            program.join();
        }
    }
}
