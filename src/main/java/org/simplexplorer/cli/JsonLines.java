package org.simplexplorer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.simplexplorer.study.JsonProblem;

/**
 * One JSON object a line in, one a line out, in order and as they come. A bad line is answered in its place by
 * {@code {"line":3,"error":"…"}}; the others are still answered.
 */
final class JsonLines {

    /** Solves one problem; refuses a bad one by an exception whose message says what is wrong. */
    interface Solver {
        Reply answer(JsonNode problem);
    }

    /** The fields of an answer, in their order; nothing can be wrong any more when they are written. */
    interface Reply {
        void writeFields(JsonGenerator json) throws IOException;
    }

    /** Says what is wrong with a line. */
    private record Refusal(long line, String error) implements Reply {
        @Override
        public void writeFields(JsonGenerator json) throws IOException {
            json.writeNumberField("line", line);
            json.writeStringField("error", error);
        }
    }

    /** NaN and Infinity are read, so that the answer can name the field instead of the syntax. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
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
        if (!file.isEmpty() && Files.isDirectory(path)) {
            throw new UsageException("\u201c" + file + "\u201d is a folder; give the path of a file of problems");
        }
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
                Reply reply = reply(line.get());
                bad |= reply instanceof Refusal;
                write(reply, out);
                if (out.checkError()) {
                    return CommandLineProgram.BAD_INPUT;
                }
            }
        }
        return bad ? CommandLineProgram.BAD_INPUT : 0;
    }

    static void write(Reply reply, PrintStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            reply.writeFields(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
    }

    private Reply reply(ByteLines.Line line) {
        try {
            if (line.tooLong()) {
                throw new IllegalArgumentException("the line is longer than " + (ByteLines.MOST_BYTES >> 20) + " MiB");
            }
            return solver.answer(object(line.bytes()));
        } catch (JsonProcessingException e) {
            return new Refusal(line.number(), "not valid JSON" + column(e) + ": " + JsonProblem.what(e));
        } catch (IOException e) {
            return new Refusal(line.number(), "not valid UTF-8");
        } catch (IllegalArgumentException e) {
            return new Refusal(line.number(), String.valueOf(e.getMessage()));
        }
    }

    private static JsonNode object(byte[] line) throws IOException {
        try (JsonParser parser = JSON.createParser(line)) {
            JsonNode problem = JSON.readTree(parser);
            if (problem == null || !problem.isObject()) {
                throw new IllegalArgumentException("the line is not a JSON object");
            }
            requireEnd(parser);
            return problem;
        }
    }

    /** Whatever stands after the object, be it JSON or not, is one mistake: a second problem, or a line's broken end. */
    private static void requireEnd(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                return;
            }
        } catch (JsonProcessingException e) {
            throw textAfter(e.getLocation());
        }
        throw textAfter(parser.currentTokenLocation());
    }

    private static IllegalArgumentException textAfter(JsonLocation place) {
        return new IllegalArgumentException(
                "not valid JSON at column " + place.getColumnNr() + ": there is text after the object");
    }

    /** Where the line is wrong; some limits of the parser come without a place. */
    private static String column(JsonProcessingException e) {
        return e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
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
