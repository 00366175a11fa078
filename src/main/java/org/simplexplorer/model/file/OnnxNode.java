package org.simplexplorer.model.file;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.model.ModelFormatException;

/**
 * An operation of an ONNX graph.
 *
 * @param operator what it does, as {@code MatMul}
 * @param inputs the names of what it works on, the first eight
 * @param value what a {@code Constant} gives
 */
public record OnnxNode(String name, String operator, List<String> inputs, Optional<OnnxTensor> value) {

    private static final int INPUT = 1;
    private static final int NAME = 3;
    private static final int OPERATOR = 4;
    private static final int ATTRIBUTE = 5;
    private static final int ATTRIBUTE_TENSOR = 5;
    private static final int MOST_INPUTS = 8;

    public OnnxNode {
        inputs = List.copyOf(inputs);
    }

    static OnnxNode read(ByteBuffer message) throws ModelFormatException {
        String name = "";
        String operator = "";
        List<String> inputs = new ArrayList<>();
        @Nullable OnnxTensor value = null;
        WireReader reader = new WireReader(message);
        while (reader.next()) {
            switch (reader.field()) {
                case INPUT -> {
                    if (inputs.size() < MOST_INPUTS) {
                        inputs.add(reader.text());
                    }
                }
                case NAME -> name = reader.text();
                case OPERATOR -> operator = reader.text();
                case ATTRIBUTE -> value = tensor(reader.bytes(), value);
                default -> {} // outputs have no need to be known
            }
        }
        return new OnnxNode(name, operator, inputs, Optional.ofNullable(value));
    }

    private static @Nullable OnnxTensor tensor(ByteBuffer attribute, @Nullable OnnxTensor otherwise)
            throws ModelFormatException {
        WireReader reader = new WireReader(attribute);
        while (reader.next()) {
            if (reader.field() == ATTRIBUTE_TENSOR) {
                return OnnxTensor.read(reader.bytes());
            }
        }
        return otherwise;
    }
}
