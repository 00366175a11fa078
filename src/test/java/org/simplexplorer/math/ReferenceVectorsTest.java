package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that were computed elsewhere, in rational arithmetic (softmax: in 60 digits), and rounded once. */
class ReferenceVectorsTest {

    private static final double TOLERANCE = 1e-9;

    static Stream<Named<JsonNode>> cases() {
        try (var file = Objects.requireNonNull(ReferenceVectorsTest.class.getResourceAsStream("weights.json"))) {
            JsonNode cases = new ObjectMapper().readTree(file).get("cases");
            return IntStream.range(0, cases.size()).mapToObj(i -> Named.of(nameOf(i, cases.get(i)), cases.get(i)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thereAre240() {
        assertThat(cases()).hasSize(240);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agrees(JsonNode expected) {
        double[] scores = numbers(expected.get("scores"));
        Mechanism mechanism = mechanismOf(expected);
        Evaluation actual = mechanism.at(scores);

        assertClose(actual.weights(), numbers(expected.get("weights")));
        assertClose(
                new double[] {actual.value()},
                new double[] {expected.get("value").asDouble()});
        if (expected.has("vjp")) {
            assertClose(actual.vjp(numbers(expected.get("upstream"))), numbers(expected.get("vjp")));
        }
        if (expected.has("jacobian")) {
            double[] jacobian =
                    Stream.of(actual.jacobian()).flatMapToDouble(Arrays::stream).toArray();
            double[] expectedJacobian = StreamSupport.stream(
                            expected.get("jacobian").spliterator(), false)
                    .flatMapToDouble(row -> Arrays.stream(numbers(row)))
                    .toArray();
            assertClose(jacobian, expectedJacobian);
        }
        double scale = Math.max(1, Problems.range(scores) / mechanism.gamma());
        assertThat(mechanism.residual(scores, actual.weights())).isLessThan(TOLERANCE * scale);
        assertThat(mechanism.residual(scores, numbers(expected.get("weights")))).isLessThan(TOLERANCE * scale);
    }

    private static Mechanism mechanismOf(JsonNode node) {
        return MechanismKind.named(node.get("mechanism").asText())
                .orElseThrow()
                .with(node.get("gamma").asDouble(), node.path("lambda").asDouble());
    }

    private static void assertClose(double[] actual, double[] expected) {
        double scale = Math.max(1, Problems.largest(expected));
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).as("[%d]", i).isCloseTo(expected[i], within(TOLERANCE * scale));
        }
    }

    private static double[] numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }

    private static String nameOf(int i, JsonNode node) {
        return "%d: %s, %s, n = %d"
                .formatted(
                        i,
                        node.get("mechanism").asText(),
                        node.get("kind").asText(),
                        node.get("scores").size());
    }
}
