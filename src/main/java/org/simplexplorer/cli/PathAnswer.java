package org.simplexplorer.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.simplexplorer.json.JsonFields;
import org.simplexplorer.json.JsonReader;
import org.simplexplorer.json.JsonWriter;
import org.simplexplorer.math.LambdaPath;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.PathEvent;
import org.simplexplorer.text.FormatException;

/**
 * The answer to a line of {@code path}: every knot with its weights, written as they are computed, and the events in the
 * support. Merges outside the support change neither weights nor what is seen, so they are not listed.
 */
record PathAnswer(LambdaPath path) implements JsonWriter.Part {

    private static final List<MechanismKind> KINDS =
            Arrays.stream(MechanismKind.values()).filter(MechanismKind::hasPath).toList();

    private static final List<String> FIELDS =
            List.of(ProblemFields.MECHANISM, ProblemFields.SCORES, ProblemFields.GAMMA, "tokens");

    /** @throws FormatException or IllegalArgumentException that names the field */
    static PathAnswer of(JsonReader line) throws FormatException {
        JsonFields fields = new JsonFields(line, FIELDS);
        MechanismKind kind = ProblemFields.kind(fields, KINDS);
        double[] scores = ProblemFields.scores(fields);
        double gamma = ProblemFields.gamma(fields);
        Optional<List<String>> tokens =
                fields.optional("tokens", input -> input.list(0, ProblemFields.MOST_NUMBERS, JsonReader::string));
        if (tokens.isPresent() && tokens.get().size() != scores.length) {
            throw new FormatException("tokens has %d entries, but scores has %d; give a token for each score"
                    .formatted(tokens.get().size(), scores.length));
        }
        return new PathAnswer(kind.path(gamma, scores).orElseThrow());
    }

    @Override
    public void write(JsonWriter json) throws IOException {
        json.array("knots", knots -> {
            for (int knot = 0; knot < path.knotCount(); knot++) {
                double lambda = path.knot(knot);
                knots.object(fields -> {
                    fields.field("lambda", lambda);
                    fields.field("weights", path.weights(lambda));
                });
            }
        });
        json.array("events", events -> {
            for (PathEvent event : path.events()) {
                events.object(fields -> write(event, fields));
            }
        });
    }

    private static void write(PathEvent event, JsonWriter json) throws IOException {
        json.field("lambda", event.at());
        json.field("kind", event.kind().name().toLowerCase(Locale.ROOT));
        json.field("tokens", event.tokens());
        if (event.kind() == PathEvent.Kind.MERGE) {
            json.field("with", event.with());
        }
    }
}
