package org.simplexplorer.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One JSON object a line in, one a line out, in order and as they come. A bad line is answered in its place by
 * {@code {"line":3,"error":"…"}}; the others are still answered.
 */
final class JsonLines {

    /** Answers one problem; refuses a bad one by an exception whose message says what is wrong. */
    interface Solver {
        ObjectNode answer(JsonNode problem);
    }

    /** NaN and Infinity are read, so that the answer can name the field instead of the syntax. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Solver solver;

    JsonLines(Solver solver) {
        this.solver = solver;
    }

    /**
     * Answers a file, or the standard input for {@code -}.
     *
     * @return the exit code: 0, or 1 if a line was bad or nobody reads the answers
     */
    int run(String file, InputStream standardInput, PrintStream out) throws IOException, UsageException {
        if (file.equals("-")) {
            return run(standardInput, out);
        }
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new UsageException(
                    "there is no file \u201c" + file + "\u201d; give the path of one, or - for standard input");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return run(in, out);
        }
    }

    private int run(InputStream in, PrintStream out) throws IOException {
        ByteLines lines = new ByteLines(in);
        boolean bad = false;
        for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!isBlank(line.get())) {
                ObjectNode answer = answer(line.get());
                bad |= answer.has("error");
                out.write((answer + "\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
                if (out.checkError()) {
                    return CommandLineProgram.BAD_INPUT;
                }
            }
        }
        return bad ? CommandLineProgram.BAD_INPUT : 0;
    }

    private ObjectNode answer(ByteLines.Line line) {
        try {
            if (line.tooLong()) {
                throw new IllegalArgumentException("the line is longer than " + (ByteLines.MOST_BYTES >> 20) + " MiB");
            }
            JsonNode problem = JSON.readTree(line.bytes());
            if (!problem.isObject()) {
                throw new IllegalArgumentException("the line is not a JSON object");
            }
            return solver.answer(problem);
        } catch (JsonProcessingException e) {
            return error(line, "not valid JSON at column " + e.getLocation().getColumnNr() + ": " + firstLine(e));
        } catch (IOException e) {
            return error(line, "not valid UTF-8");
        } catch (IllegalArgumentException e) {
            return error(line, String.valueOf(e.getMessage()));
        }
    }

    private static ObjectNode error(ByteLines.Line line, String message) {
        return JsonNodeFactory.instance.objectNode().put("line", line.number()).put("error", message);
    }

    private static String firstLine(JsonProcessingException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("");
    }

    private static boolean isBlank(ByteLines.Line line) {
        for (byte b : line.bytes()) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return !line.tooLong();
    }
}
