package org.simplexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Oscarmax;
import org.simplexplorer.outside.OwnJava;

/** Neither a hostile line nor a large answer nor a reader that leaves stops {@code compute} in its tracks. */
class ComputeEnduranceTest {

    private static final String GOOD = "{\"mechanism\":\"sparsemax\",\"scores\":[1]}\n";

    @Test
    void aLineThatIsNestedTooDeepSpoilsNoOther() {
        String deep = "{\"scores\":" + "[".repeat(5000) + "\n";

        List<String> answers = compute(stream(deep + GOOD));

        assertThat(answers.get(0))
                .isEqualTo("{\"line\":1,\"error\":\"not valid JSON at column 111: document nesting depth (101) exceeds"
                        + " the maximum allowed (100)\"}");
        assertThat(answers.get(1)).contains("\"weights\":[1.0]");
    }

    @Test
    void aLineThatIsNoUtf8SpoilsNoOther() {
        InputStream bad = new ByteArrayInputStream(new byte[] {'{', '"', (byte) 0xff, '"', '\n'});

        List<String> answers = compute(new SequenceInputStream(bad, stream(GOOD)));

        assertThat(answers.get(0)).contains("\"line\":1", "the line is not UTF-8");
        assertThat(answers.get(1)).contains("\"weights\":[1.0]");
    }

    @Test
    void aLineThatIsTooLongSpoilsNoOther() {
        List<String> answers = compute(stream(" ".repeat(ByteLines.MOST_BYTES + 1) + "\n" + GOOD));

        assertThat(answers.get(0)).isEqualTo("{\"line\":1,\"error\":\"the line is longer than 32 MiB\"}");
        assertThat(answers.get(1)).contains("\"weights\":[1.0]");
    }

    @Test
    void theJacobianIsTheEnginesRowForRow() throws IOException {
        double[] scores = new Random(5).doubles(12, -1, 1).toArray();
        Evaluation expected = new Oscarmax(0.7, 0.03).at(scores);

        String line = "{\"mechanism\":\"oscarmax\",\"scores\":%s,\"gamma\":0.7,\"lambda\":0.03,\"jacobian\":true}\n";
        JsonNode answer = new ObjectMapper()
                .readTree(
                        compute(stream(line.formatted(Arrays.toString(scores)))).get(0));

        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores.length; j++) {
                assertThat(answer.at("/jacobian/" + i + "/" + j).doubleValue()).isEqualTo(expected.jacobian()[i][j]);
            }
        }
    }

    @Test
    void aDenseJacobianIsWrittenWithoutStandingInMemory() throws IOException, InterruptedException {
        int n = 3000; // 72 MB as doubles
        double[] scores = new double[n];
        scores[0] = 2;
        Process process = new ProcessBuilder(OwnJava.command(
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.simplexplorer.app.Main",
                        "compute"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = "{\"mechanism\":\"sparsemax\",\"jacobian\":true,\"scores\":" + Arrays.toString(scores) + "}\n";
        try (OutputStream in = process.getOutputStream()) {
            in.write(line.getBytes(StandardCharsets.UTF_8));
        }
        long written;
        try (InputStream out = process.getInputStream()) {
            written = out.transferTo(OutputStream.nullOutputStream());
        } finally {
            process.destroyForcibly();
        }
        assertThat(written).isGreaterThan(4L * n * n);
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void jsonHasNoWordForInfinity() {
        String steep =
                "{\"mechanism\":\"softmax\",\"scores\":[0,0],\"gamma\":1e-310,\"upstream\":[1,0],\"jacobian\":true}\n";

        assertThat(compute(stream(steep)).get(0))
                .doesNotContain("vjp", "jacobian", "Inf")
                .contains("[0.5,0.5]");
    }

    @Test
    void stopsQuietlyWhenNobodyReadsTheAnswers() {
        InputStream questions = stream(GOOD.repeat(1000));
        int[] lines = new int[1];
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                lines[0]++;
                throw new IOException("Broken pipe");
            }
        };

        assertThat(compute(questions, broken)).isEqualTo(1);
        assertThat(lines[0]).isLessThan(5);
    }

    private static List<String> compute(InputStream in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        compute(in, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Runs the command; it must not print an error. */
    private static int compute(InputStream in, OutputStream out) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CommandLineProgram.run(
                new String[] {"compute"},
                in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        return code;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
