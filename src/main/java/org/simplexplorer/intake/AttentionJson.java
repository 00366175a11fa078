package org.simplexplorer.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.study.JsonInput;
import org.simplexplorer.study.StudyFormatException;

/**
 * Reads attention in JSON as others write it: {@code {"tokens": […], "attention": […]}} with arrays of any depth to layers x
 * batch of one x heads x targets x sources, as Hugging Face's {@code output_attentions} gives; neat-vision's
 * {@code {"text": […], "attention": […]}}; separate lists of source and target tokens; a bare array of numbers. Of a list of
 * such objects the first is read. {@link FieldNames} says what the fields may be called; others are passed over.
 */
final class AttentionJson {

    private final JsonInput input;
    private final TokensJson tokens;
    private final List<String> guesses = new ArrayList<>();
    private @Nullable AttentionTensor tensor;

    private AttentionJson(JsonInput input) {
        this.input = input;
        this.tokens = new TokensJson(input);
    }

    static Held read(String json) throws StudyFormatException {
        JsonInput input = new JsonInput(json);
        AttentionJson reader = new AttentionJson(input);
        reader.document("the list");
        input.end();
        if (reader.tensor == null) {
            throw new StudyFormatException("the field attention is missing, or simplexplorer in a study");
        }
        return new Held(reader.tensor, reader.tokens.tokens(), reader.guesses);
    }

    private void document(String path) throws StudyFormatException {
        if (input.isArrayOfObjects()) {
            first(path);
        } else if (input.isArray()) {
            tensor = JsonNumbers.read(input, path);
        } else {
            input.object(path, this::field);
        }
    }

    private void field(String name) throws StudyFormatException {
        Optional<FieldNames> role = FieldNames.of(name);
        if (role.isEmpty()) {
            input.verbatim(name);
        } else if (role.get() != FieldNames.ATTENTION) {
            tokens.field(role.get(), name);
        } else if (input.isArrayOfObjects()) {
            first(name);
        } else if (tensor != null) {
            throw new StudyFormatException(name + " is a second array of attention; leave one of them");
        } else {
            tensor = JsonNumbers.read(input, name);
        }
    }

    private void first(String path) throws StudyFormatException {
        int[] count = {0};
        input.array(path, index -> {
            count[0]++;
            if (index == 0) {
                input.object(path + "[0]", this::field);
            } else {
                input.verbatim(path + "[" + index + "]");
            }
        });
        if (count[0] > 1) {
            guesses.add("The file holds %d examples: this is the first.".formatted(count[0]));
        }
    }
}
