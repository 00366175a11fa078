package org.simplexplorer.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.Partition;

/**
 * A line of {@code compute}: a mechanism, scores, and which derivatives are wanted.
 *
 * @param upstream the vector u of the vector-Jacobian product, if it is wanted
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record Problem(Mechanism mechanism, double[] scores, Optional<double[]> upstream, boolean jacobian) {

    /** @throws IllegalArgumentException that names the field */
    static Problem of(JsonNode line) {
        Fields fields = new Fields(line);
        Mechanism mechanism = fields.mechanism();
        double[] scores = fields.numbers("scores");
        Optional<double[]> upstream =
                fields.has("upstream") ? Optional.of(fields.numbers("upstream")) : Optional.empty();
        Problem problem = new Problem(mechanism, scores, upstream, fields.flag("jacobian"));
        fields.requireAllKnown();
        return problem;
    }

    ObjectNode solve() {
        Evaluation answer = mechanism.at(scores);
        double[] weights = answer.weights();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("mechanism", mechanism.name());
        json.set("weights", array(weights));
        putIfFinite(json, "value", answer.value());
        answer.threshold().ifPresent(threshold -> putIfFinite(json, "threshold", threshold));
        json.set("support", array(answer.support()));
        answer.blocks().ifPresent(blocks -> json.set("blocks", array(blocks)));
        json.put("residual", mechanism.residual(scores, weights));
        upstream.ifPresent(u -> json.set("vjp", array(answer.vjp(u))));
        if (jacobian) {
            ArrayNode rows = json.putArray("jacobian");
            for (double[] row : answer.jacobian()) {
                rows.add(array(row));
            }
        }
        return json;
    }

    private static void putIfFinite(ObjectNode json, String name, double value) {
        if (Double.isFinite(value)) {
            json.put(name, value);
        }
    }

    private static ArrayNode array(double[] numbers) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(numbers.length);
        for (double number : numbers) {
            array.add(number);
        }
        return array;
    }

    private static ArrayNode array(int[] numbers) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(numbers.length);
        for (int number : numbers) {
            array.add(number);
        }
        return array;
    }

    private static ArrayNode array(Partition blocks) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(blocks.count());
        for (int b = 0; b < blocks.count(); b++) {
            array.add(array(blocks.members(b)));
        }
        return array;
    }
}
