package org.simplexplorer.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.attend.ReadText;
import org.simplexplorer.attend.Transplant;
import org.simplexplorer.json.JsonFields;
import org.simplexplorer.json.JsonReader;
import org.simplexplorer.json.JsonWriter;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.model.Pass;
import org.simplexplorer.model.Transformer;
import org.simplexplorer.text.FormatException;

/** Answers the lines of {@code transplant}. Lines that go on with the text of the line before do not run it again. */
final class Transplants implements JsonLines.Solver {

    private static final List<String> FIELDS = Stream.of(
                    List.of("text", "layers", ProblemFields.MECHANISM, ProblemFields.GAMMA),
                    MechanismKind.parameterNames())
            .flatMap(List::stream)
            .toList();

    private final Transformer model;
    private @Nullable ReadText last;

    Transplants(Transformer model) {
        this.model = model;
    }

    /** What became of a text. */
    private record Transplanted(double cosine, double zeros, Pass pass, Optional<String> cut)
            implements JsonWriter.Part {
        @Override
        public void write(JsonWriter json) throws IOException {
            json.field("cosine", cosine);
            json.field("zeros", zeros);
            json.field("embedding", pass.embedding());
            if (cut.isPresent()) {
                json.field("cut", cut.get());
            }
        }
    }

    @Override
    public JsonWriter.Part answer(JsonReader line) throws FormatException {
        JsonFields fields = new JsonFields(line, FIELDS);
        String text = fields.optional("text", JsonReader::string)
                .orElseThrow(() -> new FormatException("text is missing; give a sentence"));
        Set<Integer> layers = fields.optional("layers", input -> layers(input, model.layers()))
                .orElseThrow(() -> new FormatException("layers is missing; give an array of layers, or \"all\""));
        Mechanism mechanism = ProblemFields.mechanism(fields);
        try {
            ReadText read = read(text);
            Transplant.Outcome outcome = new Transplant(layers, mechanism).of(read.pass());
            return new Transplanted(outcome.cosine(), outcome.zeros(), outcome.after(), read.cut());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** Layers that count from 1 in the line, or {@code "all"}; here they count from 0. */
    private static Set<Integer> layers(JsonReader input, int count) throws FormatException {
        if (input.isString() && input.string().equals("all")) {
            return IntStream.range(0, count).boxed().collect(Collectors.toSet());
        }
        if (!input.isArray()) {
            throw input.problem("is neither an array of layers nor \"all\"");
        }
        return new HashSet<>(input.list(1, count, layer -> layer(layer, count)));
    }

    private static int layer(JsonReader input, int count) throws FormatException {
        double layer = input.number();
        if (layer != Math.rint(layer) || layer < 1 || layer > count) {
            throw input.problem("is not a layer from 1 to " + count);
        }
        return (int) layer - 1;
    }

    private ReadText read(String text) {
        ReadText known = last;
        if (known == null || !known.text().equals(text)) {
            known = ReadText.of(model, text);
            last = known;
        }
        return known;
    }
}
