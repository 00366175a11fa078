package org.simplexplorer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.model.Pass;
import org.simplexplorer.model.Pieces;
import org.simplexplorer.model.Transformer;

/** Answers the lines of {@code transplant}. Lines that go on with the text of the line before do not run it again. */
final class Transplants implements JsonLines.Solver {

    private final Transformer model;
    private @Nullable Text last;

    Transplants(Transformer model) {
        this.model = model;
    }

    /** A text, and its way through the untouched model. */
    private record Text(String text, Pass pass, Optional<String> cut) {}

    /** What became of a text. */
    private record Transplanted(double cosine, double zeros, Pass pass, Optional<String> cut)
            implements JsonLines.Reply {
        @Override
        public void writeFields(JsonGenerator json) throws IOException {
            json.writeNumberField("cosine", cosine);
            json.writeNumberField("zeros", zeros);
            json.writeArrayFieldStart("embedding");
            for (float number : pass.embedding()) {
                json.writeNumber(number);
            }
            json.writeEndArray();
            if (cut.isPresent()) {
                json.writeStringField("cut", cut.get());
            }
        }
    }

    @Override
    public JsonLines.Reply answer(JsonNode line) {
        Fields fields = new Fields(line);
        String text = fields.text("text");
        Set<Integer> layers = fields.layers("layers", model.layers());
        Mechanism mechanism = fields.mechanism();
        fields.requireAllKnown();
        try {
            Text untouched = run(text);
            Pass changed = untouched
                    .pass()
                    .with(layers, (layer, head, logits, n, weights) -> mechanism.weights(logits, n, weights));
            double cosine = Pass.cosine(untouched.pass().embedding(), changed.embedding());
            return new Transplanted(cosine, changed.zeros(), changed, untouched.cut());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private Text run(String text) {
        Text known = last;
        if (known == null || !known.text().equals(text)) {
            Pieces pieces = model.tokenize(text);
            if (pieces.isEmpty()) {
                throw new IllegalArgumentException("text has no letter that can be read");
            }
            String end = pieces.texts().get(pieces.size() - 2);
            known = new Text(text, model.run(pieces), LoadedModel.cut(model, pieces.cut(), end));
            last = known;
        }
        return known;
    }
}
