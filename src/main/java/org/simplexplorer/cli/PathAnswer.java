package org.simplexplorer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.simplexplorer.math.LambdaPath;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.PathEvent;

/**
 * The answer to a line of {@code path}: every knot with its weights, written as they are computed, and the events in the
 * support. Merges outside the support change neither weights nor what is seen, so they are not listed.
 */
record PathAnswer(LambdaPath path) implements JsonLines.Reply {

    private static final List<MechanismKind> KINDS =
            Arrays.stream(MechanismKind.values()).filter(MechanismKind::hasPath).toList();

    /** @throws IllegalArgumentException that names the field */
    static PathAnswer of(JsonNode line) {
        Fields fields = new Fields(line);
        MechanismKind kind = fields.kind(KINDS);
        double[] scores = fields.numbers("scores");
        double gamma = fields.gamma();
        fields.requireStrings("tokens", scores.length);
        fields.requireAllKnown();
        return new PathAnswer(kind.path(gamma, scores).orElseThrow());
    }

    @Override
    public void writeFields(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("knots");
        for (int knot = 0; knot < path.knotCount(); knot++) {
            json.writeStartObject();
            json.writeNumberField("lambda", path.knot(knot));
            double[] weights = path.weights(path.knot(knot));
            json.writeFieldName("weights");
            json.writeArray(weights, 0, weights.length);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("events");
        for (PathEvent event : path.events()) {
            write(event, json);
        }
        json.writeEndArray();
    }

    private static void write(PathEvent event, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("lambda", event.at());
        json.writeStringField("kind", event.kind().name().toLowerCase(Locale.ROOT));
        json.writeFieldName("tokens");
        json.writeArray(event.tokens(), 0, event.tokens().length);
        if (event.kind() == PathEvent.Kind.MERGE) {
            json.writeFieldName("with");
            json.writeArray(event.with(), 0, event.with().length);
        }
        json.writeEndObject();
    }
}
