package org.simplexplorer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.simplexplorer.json.JsonReader;
import org.simplexplorer.json.JsonWriter;
import org.simplexplorer.text.FormatException;

/**
 * One JSON object a line in, one a line out, in order and as they come. A bad line is answered in its place by
 * {@code {"line":3,"error":"…"}}; the others are still answered.
 */
final class JsonLines {

    /** Solves one problem; refuses a bad one by an exception whose message says what is wrong. */
    interface Solver {
        /** What is written of the answer; nothing can be wrong any more when it is. */
        JsonWriter.Part answer(JsonReader problem) throws FormatException;
    }

    /** Says what is wrong with a line. */
    private record Refusal(long line, String error) implements JsonWriter.Part {
        @Override
        public void write(JsonWriter json) throws IOException {
            json.field("line", line);
            json.field("error", error);
        }
    }

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
                JsonWriter.Part reply = reply(line.get());
                bad |= reply instanceof Refusal;
                write(reply, out);
                if (out.checkError()) {
                    return CommandLineProgram.BAD_INPUT;
                }
            }
        }
        return bad ? CommandLineProgram.BAD_INPUT : 0;
    }

    static void write(JsonWriter.Part fields, PrintStream out) throws IOException {
        JsonWriter.line(out, fields);
        out.flush();
    }

    private JsonWriter.Part reply(ByteLines.Line line) {
        try {
            if (line.tooLong()) {
                throw new FormatException("the line is longer than " + (ByteLines.MOST_BYTES >> 20) + " MiB");
            }
            JsonReader input = JsonReader.ofLine(line.bytes(), "the line");
            JsonWriter.Part answer = solver.answer(input);
            input.end();
            return answer;
        } catch (FormatException | IllegalArgumentException e) {
            return new Refusal(line.number(), String.valueOf(e.getMessage()));
        }
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
