package org.simplexplorer.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.simplexplorer.json.JsonWriter;
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
        implements JsonWriter.Part {

    @Override
    public void write(JsonWriter json) throws IOException {
        json.field("mechanism", mechanism);
        json.field("weights", found.weights());
        writeIfFinite(json, "value", found.value());
        if (found.threshold().isPresent()) {
            writeIfFinite(json, "threshold", found.threshold().getAsDouble());
        }
        json.field("support", found.support());
        if (found.blocks().isPresent()) {
            Partition blocks = found.blocks().get();
            json.array("blocks", lists -> {
                for (int block = 0; block < blocks.count(); block++) {
                    lists.array(blocks.members(block));
                }
            });
        }
        writeIfFinite(json, "residual", residual);
        if (vjp.isPresent() && Arrays.stream(vjp.get()).allMatch(Double::isFinite)) {
            json.field("vjp", vjp.get());
        }
        if (jacobian) {
            json.array("jacobian", this::writeJacobian);
        }
    }

    /** Row i of the Jacobian is {@code J' e_i}. */
    private void writeJacobian(JsonWriter rows) throws IOException {
        double[] unit = new double[found.size()];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = 1;
            rows.array(found.vjp(unit));
            unit[i] = 0;
        }
    }

    private static void writeIfFinite(JsonWriter json, String name, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.field(name, value);
        }
    }
}
