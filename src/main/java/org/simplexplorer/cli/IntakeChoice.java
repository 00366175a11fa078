package org.simplexplorer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.simplexplorer.intake.DelimitedHints;
import org.simplexplorer.intake.Headers;
import org.simplexplorer.intake.IntakeOptions;
import picocli.CommandLine.Option;

/** How a file of another program is read: which head of it, and what is known of its form. */
final class IntakeChoice {

    @Option(names = "--layer", paramLabel = "N", description = "the layer of an array with several, from 1 (1)")
    private Optional<Integer> layer = Optional.empty();

    @Option(names = "--head", paramLabel = "N", description = "the head of an array with several, from 1 (1)")
    private Optional<Integer> head = Optional.empty();

    @Option(
            names = "--tokens",
            paramLabel = "FILE",
            description = {
                "the tokens of an array: one on each line, or a JSON list; an empty line",
                "separates source from target tokens (NAME.tokens.txt or NAME.tokens.json beside it)"
            })
    private Optional<Path> tokens = Optional.empty();

    @Option(
            names = "--delimiter",
            paramLabel = "D",
            description = "between a table's cells: ',' ';' or tab (recognised)")
    private Optional<String> delimiter = Optional.empty();

    @Option(names = "--decimal", paramLabel = "D", description = "a table's decimal mark: '.' or ',' (recognised)")
    private Optional<String> decimal = Optional.empty();

    @Option(
            names = "--headers",
            paramLabel = "WHERE",
            description = "a table's tokens: row, column, both or none (recognised)")
    private Optional<String> headers = Optional.empty();

    /** What the options say of the file. */
    IntakeOptions options() throws UsageException {
        if (tokens.isPresent() && !Files.isRegularFile(tokens.get())) {
            throw new UsageException("--tokens names no file: \u201c" + tokens.get() + "\u201d");
        }
        return new IntakeOptions(hints(), tokens);
    }

    /** The layer, from 0. */
    int layer() {
        return layer.orElse(1) - 1;
    }

    /** The head, from 0. */
    int head() {
        return head.orElse(1) - 1;
    }

    /** Whether one of several heads was asked for. */
    boolean namesHead() {
        return layer.isPresent() || head.isPresent();
    }

    private DelimitedHints hints() throws UsageException {
        Optional<Character> between = delimiter.isEmpty()
                ? Optional.empty()
                : Optional.of(letter("--delimiter", delimiter.get().replace("tab", "\t"), ",;\t"));
        Optional<Character> mark =
                decimal.isEmpty() ? Optional.empty() : Optional.of(letter("--decimal", decimal.get(), ".,"));
        return new DelimitedHints(
                between, mark, headers.isEmpty() ? Optional.empty() : Optional.of(edge(headers.get())));
    }

    private static char letter(String option, String given, String allowed) throws UsageException {
        if (given.length() != 1 || allowed.indexOf(given.charAt(0)) < 0) {
            throw new UsageException("%s is %s, not \u201c%s\u201d"
                    .formatted(
                            option,
                            allowed.startsWith(".") ? "a point or a comma" : "a comma, a semicolon or tab",
                            given));
        }
        return given.charAt(0);
    }

    private static Headers edge(String given) throws UsageException {
        for (Headers edge : Headers.values()) {
            if (edge.name().toLowerCase(Locale.ROOT).equals(given)) {
                return edge;
            }
        }
        throw new UsageException("--headers is row, column, both or none, not \u201c" + given + "\u201d");
    }
}
