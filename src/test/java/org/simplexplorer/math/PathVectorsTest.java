package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Paths that were computed elsewhere, in rational arithmetic, and rounded once. */
class PathVectorsTest {

    private static final Offset<Double> TOLERANCE = within(1e-9);

    static Stream<Named<JsonNode>> paths() {
        try (var file = Objects.requireNonNull(PathVectorsTest.class.getResourceAsStream("paths.json"))) {
            JsonNode paths = new ObjectMapper().readTree(file).get("paths");
            return IntStream.range(0, paths.size())
                    .mapToObj(i ->
                            Named.of(i + ": " + paths.get(i).get("mechanism").asText(), paths.get(i)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thereAre30() {
        assertThat(paths()).hasSize(30);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void agrees(JsonNode expected) {
        LambdaPath path = MechanismKind.named(expected.get("mechanism").asText())
                .flatMap(kind -> kind.path(expected.get("gamma").asDouble(), numbers(expected.get("scores"))))
                .orElseThrow();
        JsonNode knots = expected.get("knots");

        assertThat(path.knotCount()).isEqualTo(knots.size());
        for (int k = 0; k < knots.size(); k++) {
            assertThat(path.knot(k)).isCloseTo(knots.get(k).get("lambda").asDouble(), TOLERANCE);
            assertThat(path.weights(path.knot(k)))
                    .containsExactly(numbers(knots.get(k).get("weights")), TOLERANCE);
        }
    }

    private static double[] numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }
}
