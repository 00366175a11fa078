package org.simplexplorer.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.json.JsonReader;
import org.simplexplorer.text.FormatException;

/**
 * Reads attention in JSON as others write it: {@code {"tokens": […], "attention": […]}} with arrays of any depth to layers x
 * batch of one x heads x targets x sources, as Hugging Face's {@code output_attentions} gives; neat-vision's
 * {@code {"text": […], "attention": […]}}; separate lists of source and target tokens; a bare array of numbers. Of a list of
 * such objects the first is read. {@link FieldNames} says what the fields may be called; others are passed over.
 */
final class AttentionJson {

    private final JsonReader input;
    private final TokensJson tokens;
    private final List<String> guesses = new ArrayList<>();
    private @Nullable AttentionTensor tensor;

    private AttentionJson(JsonReader input) {
        this.input = input;
        this.tokens = new TokensJson(input);
    }

    static Held read(byte[] utf8) throws FormatException {
        JsonReader input = JsonReader.of(utf8, "the text");
        AttentionJson reader = new AttentionJson(input);
        reader.document();
        input.end();
        if (reader.tensor == null) {
            throw new FormatException("the field attention is missing, or simplexplorer in a study");
        }
        return new Held(reader.tensor, reader.tokens.tokens(), reader.guesses);
    }

    private void document() throws FormatException {
        if (input.isArrayOfObjects()) {
            first();
        } else if (input.isArray()) {
            tensor = JsonNumbers.read(input);
        } else {
            input.object(this::field);
        }
    }

    private void field(String name) throws FormatException {
        Optional<FieldNames> role = FieldNames.of(name);
        if (role.isEmpty()) {
            input.skip();
        } else if (role.get() != FieldNames.ATTENTION) {
            tokens.field(role.get());
        } else if (input.isArrayOfObjects()) {
            first();
        } else if (tensor != null) {
            throw input.problem("is a second array of attention; remove one of them");
        } else {
            tensor = JsonNumbers.read(input);
        }
    }

    private void first() throws FormatException {
        int[] count = {0};
        input.array(index -> {
            count[0]++;
            if (index == 0) {
                input.object(this::field);
            } else {
                input.skip();
            }
        });
        if (count[0] > 1) {
            guesses.add("The file holds %d examples: this is the first.".formatted(count[0]));
        }
    }
}
