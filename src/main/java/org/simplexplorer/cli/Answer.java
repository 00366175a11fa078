package org.simplexplorer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Partition;

/**
 * The answer to one {@link Problem}, written as it is computed: a dense Jacobian never stands in memory as a whole. What
 * no double can hold is left out, since JSON has no word for infinity.
 *
 * @param vjp the vector-Jacobian product, if it was asked for
 * @param jacobian whether the Jacobian was asked for and is in the range of doubles
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record Answer(String mechanism, Evaluation found, double residual, Optional<double[]> vjp, boolean jacobian)
        implements JsonLines.Reply {

    @Override
    public void writeFields(JsonGenerator json) throws IOException {
        json.writeStringField("mechanism", mechanism);
        json.writeFieldName("weights");
        writeNumbers(json, found.weights());
        writeIfFinite(json, "value", found.value());
        if (found.threshold().isPresent()) {
            writeIfFinite(json, "threshold", found.threshold().getAsDouble());
        }
        json.writeFieldName("support");
        writeIndices(json, found.support());
        if (found.blocks().isPresent()) {
            writeBlocks(json, found.blocks().get());
        }
        writeIfFinite(json, "residual", residual);
        if (vjp.isPresent() && Arrays.stream(vjp.get()).allMatch(Double::isFinite)) {
            json.writeFieldName("vjp");
            writeNumbers(json, vjp.get());
        }
        if (jacobian) {
            writeJacobian(json);
        }
    }

    /** Row i of the Jacobian is {@code J' e_i}. */
    private void writeJacobian(JsonGenerator json) throws IOException {
        double[] unit = new double[found.size()];
        json.writeArrayFieldStart("jacobian");
        for (int i = 0; i < unit.length; i++) {
            unit[i] = 1;
            writeNumbers(json, found.vjp(unit));
            unit[i] = 0;
        }
        json.writeEndArray();
    }

    private static void writeBlocks(JsonGenerator json, Partition blocks) throws IOException {
        json.writeArrayFieldStart("blocks");
        for (int block = 0; block < blocks.count(); block++) {
            writeIndices(json, blocks.members(block));
        }
        json.writeEndArray();
    }

    private static void writeIfFinite(JsonGenerator json, String name, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumberField(name, value);
        }
    }

    private static void writeNumbers(JsonGenerator json, double[] numbers) throws IOException {
        json.writeArray(numbers, 0, numbers.length);
    }

    private static void writeIndices(JsonGenerator json, int[] indices) throws IOException {
        json.writeArray(indices, 0, indices.length);
    }
}
