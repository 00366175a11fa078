package org.simplexplorer.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.simplexplorer.math.MechanismKind;

class WeightsJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Study> studies() {
        return RandomStudies.many(60).toList();
    }

    private static String json(Study study) {
        return WeightsFormat.JSON.text(
                study,
                Arrays.stream(MechanismKind.values())
                        .map(kind -> Attention.of(study, kind))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("studies")
    void everyNumberAndWordReadsBack(Study study) throws Exception {
        JsonNode read = JSON.readTree(json(study));
        assertThat(StreamSupport.stream(read.get("source").spliterator(), false).map(JsonNode::textValue))
                .isEqualTo(study.tokens());
        for (JsonNode mechanism : read.get("mechanisms")) {
            MechanismKind kind =
                    MechanismKind.named(mechanism.get("mechanism").textValue()).orElseThrow();
            Attention attention = Attention.of(study, kind);
            JsonNode rows = mechanism.get("rows");
            assertThat(rows).hasSize(attention.rows().size());
            for (int r = 0; r < attention.rows().size(); r++) {
                assertThat(doubles(rows.get(r).get("weights")))
                        .containsExactly(attention.rows().get(r).weights());
                assertThat(doubles(read.get("rows").get(r).get("scores")))
                        .containsExactly(study.row(r).scores());
            }
        }
    }

    @Test
    void structureIsGivenByTokens() throws Exception {
        Study study = new Study(
                "t",
                "n",
                List.of("very", "good", "a", "great"),
                List.of(new Row("r", 1, 1, -5, 1)),
                Parameters.DEFAULT.with(MechanismKind.FUSEDMAX, 0.1).with(MechanismKind.OSCARMAX, 0.1));
        JsonNode mechanisms = JSON.readTree(json(study)).get("mechanisms");
        assertThat(mechanisms.get(1).get("rows").get(0).has("segments")).isFalse();
        assertThat(mechanisms.get(1).get("rows").get(0).get("support").toString())
                .isEqualTo("[0,1,3]");
        assertThat(mechanisms.get(2).get("rows").get(0).get("segments").toString())
                .isEqualTo("[[0,1],[3]]");
        assertThat(mechanisms.get(3).get("rows").get(0).get("groups").toString())
                .isEqualTo("[[0,1,3]]");
        assertThat(mechanisms.get(3).get("lambda").doubleValue()).isEqualTo(0.1);
    }

    @Test
    void anEmptySentenceHasNoWeights() throws Exception {
        assertThat(JSON.readTree(json(Study.blank())).get("mechanisms").get(0).get("rows"))
                .isEmpty();
    }

    private static double[] doubles(JsonNode numbers) {
        return StreamSupport.stream(numbers.spliterator(), false)
                .mapToDouble(JsonNode::doubleValue)
                .toArray();
    }
}
