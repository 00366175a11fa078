package org.simplexplorer.model.bert;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.simplexplorer.model.ModelFormatException;

/**
 * What a model's {@code config.json} says beside its weights.
 *
 * @param heads of each layer, if it says so
 * @param epsilon what the norms add to the variance, if it says so
 */
record BertSettings(OptionalInt heads, OptionalDouble epsilon) {

    /** For a model without such a file. */
    static final BertSettings NONE = new BertSettings(OptionalInt.empty(), OptionalDouble.empty());

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @throws ModelFormatException if this is no JSON, or it says that the model is another one than BERT */
    static BertSettings read(byte[] file) throws ModelFormatException {
        JsonNode json;
        try {
            json = JSON.readTree(file);
        } catch (IOException e) {
            throw new ModelFormatException("this is not valid JSON", e);
        }
        require(json, "model_type", "bert");
        require(json, "hidden_act", "gelu");
        require(json, "position_embedding_type", "absolute");
        JsonNode heads = json.path("num_attention_heads");
        JsonNode epsilon = json.path("layer_norm_eps");
        if (epsilon.isNumber() && !(epsilon.doubleValue() >= 0 && epsilon.doubleValue() <= 1)) {
            throw new ModelFormatException("layer_norm_eps is not from 0 to 1");
        }
        return new BertSettings(
                heads.isInt() ? OptionalInt.of(heads.intValue()) : OptionalInt.empty(),
                epsilon.isNumber() ? OptionalDouble.of(epsilon.doubleValue()) : OptionalDouble.empty());
    }

    private static void require(JsonNode json, String field, String value) throws ModelFormatException {
        String found = json.path(field).asText(value);
        if (!found.equals(value)) {
            throw new ModelFormatException("the model's %s is %s, but only %s can be run"
                    .formatted(field, ModelFormatException.quoted(found), value));
        }
    }
}
