package org.simplexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.math.LambdaPath;
import org.simplexplorer.math.Oscarmax;

/** The contract of {@code path}: other programs call it. */
class PathCommandTest {

    private static Run path(String... lines) {
        return Run.of(String.join("\n", lines) + "\n", "path");
    }

    @Test
    void answersWithKnotsAndEvents() {
        Run run =
                path("{\"mechanism\":\"fusedmax\",\"scores\":[1,0.5,-1],\"gamma\":1.0,\"tokens\":[\"a\",\"b\",\"c\"]}");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo("{\"knots\":[{\"lambda\":0.0,\"weights\":[0.75,0.25,0.0]},"
                        + "{\"lambda\":0.5,\"weights\":[0.5,0.5,0.0]},"
                        + "{\"lambda\":0.8333333333333334,\"weights\":[0.5,0.5,0.0]},"
                        + "{\"lambda\":1.1666666666666667,"
                        + "\"weights\":[0.3333333333333333,0.3333333333333333,0.3333333333333333]}],"
                        + "\"events\":[{\"lambda\":0.5,\"kind\":\"merge\",\"tokens\":[0],\"with\":[1]},"
                        + "{\"lambda\":0.8333333333333334,\"kind\":\"enter\",\"tokens\":[2]},"
                        + "{\"lambda\":1.1666666666666667,\"kind\":\"merge\",\"tokens\":[0,1],\"with\":[2]}]}\n");
    }

    @Test
    void numbersReadBackToTheSameDoubles() throws JsonProcessingException {
        double[] scores = new Random(41).doubles(8, -2, 2).toArray();
        LambdaPath expected = Oscarmax.path(0.3, scores);
        ObjectMapper json = new ObjectMapper();

        Run run = path("{\"mechanism\":\"oscarmax\",\"gamma\":0.3,\"scores\":" + json.writeValueAsString(scores) + "}");

        JsonNode knots = json.readTree(run.out()).get("knots");
        assertThat(knots).hasSize(expected.knotCount());
        for (int k = 0; k < knots.size(); k++) {
            double lambda = knots.get(k).get("lambda").doubleValue();
            assertThat(lambda).isEqualTo(expected.knot(k));
            assertThat(json.treeToValue(knots.get(k).get("weights"), double[].class))
                    .containsExactly(expected.weights(lambda));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"scores":[1]}                                            | mechanism is missing; give one of fusedmax, oscarmax
            {"mechanism":"softmax","scores":[1]}                      | mechanism is “softmax”, which is not possible here; give one of fusedmax, oscarmax
            {"mechanism":"maxout","scores":[1]}                       | mechanism is “maxout”, which is unknown; give one of fusedmax, oscarmax
            {"mechanism":"fusedmax"}                                  | scores is missing; give an array of numbers
            {"mechanism":"fusedmax","scores":[]}                      | scores is empty
            {"mechanism":"fusedmax","scores":[1,NaN]}                 | scores[1] is not a finite number
            {"mechanism":"fusedmax","scores":[1],"gamma":0}           | gamma must be finite and above 0, but is 0.0
            {"mechanism":"fusedmax","scores":[1],"lambda":0.1}        | the line has the field “lambda”, which is not one of mechanism, scores, gamma, tokens
            {"mechanism":"fusedmax","scores":[1],"tokens":["a","b"]}  | tokens has 2 entries, but scores has 1; give a token for each score
            {"mechanism":"fusedmax","scores":[1],"tokens":[1]}        | tokens[0] is not a string
            """)
    void aBadLineIsAnsweredInItsPlace(String line, String error) throws JsonProcessingException {
        String good = "{\"mechanism\":\"oscarmax\",\"scores\":[1]}";

        Run run = path(good, line, good);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).hasSize(3);
        JsonNode answer = new ObjectMapper().readTree(run.lines().get(1));
        assertThat(answer.fieldNames()).toIterable().containsExactly("line", "error");
        assertThat(answer.get("line").intValue()).isEqualTo(2);
        assertThat(answer.get("error").textValue()).isEqualTo(error);
        assertThat(run.lines().get(2)).isEqualTo("{\"knots\":[{\"lambda\":0.0,\"weights\":[1.0]}],\"events\":[]}");
    }
}
