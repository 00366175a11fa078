package org.simplexplorer.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.simplexplorer.study.StudyFormatException;

/** Whatever a file puts into a message, it stays one short line. */
class HostileValuesTest {

    /** In a JSON text: several lines, 3,000 letters, what turns a line around and what rings a bell. */
    private static final String VALUE = "first\\nsecond\\r\\u2028\\u202e\\u0007" + "x".repeat(3000) + "\\u0085last";

    private static final String STUDY = "{\"simplexplorer\":1,\"source\":[\"a\"],\"rows\":[{\"scores\":[1]}]";
    private static final String STEPS =
            "{\"simplexplorer-lesson\":1,\"title\":\"t\",\"study\":" + STUDY + "},\"steps\":[";

    @TempDir
    private Path folder;

    static Stream<String> files() {
        String fused = "{\"text\":\"t\",\"goal\":{\"fused\":[\"a\",\"V\"]}}";
        return Stream.of(
                "a.json:" + STUDY + ",\"V\":NaN}",
                "a.json:" + STUDY + ",\"lambda\":{\"V\":[NaN]}}",
                "a.json:" + STUDY + ",\"V\":1,\"V\":2}",
                "a.json:" + STUDY.replace("\"scores\"", "\"V\":[-Infinity],\"scores\"") + "}",
                "a.json:" + STUDY + ",\"gamma\": V}",
                "a.json:{\"attention\":[[1]],\"tokens\":{\"V\":3,\"source\":[null]}}",
                "a.json:{\"tokens\":{\"V\":[1,}}",
                "a.json:" + STEPS + fused + "]}",
                "a.json:" + STEPS + "{\"text\":\"{V a}\"}]}",
                "a.json:" + STEPS + "{\"text\":\"{softmax V}\"}]}",
                "a.json:" + STEPS + "{\"V\":1}]}",
                "a.json:" + STEPS + "{\"text\":\"t\",\"goal\":{\"V\":1}}]}",
                "a.json:" + STEPS + "{\"text\":\"t\",\"goal\":{\"row\":\"V\"}}]}",
                "a.json:" + STEPS + "{\"text\":\"t\",\"goal\":{\"view\":\"V\"}}]}",
                "a.json:" + STEPS + "{\"text\":\"t\",\"goal\":{\"uniform\":\"V\"}}]}",
                "a.json:" + STEPS
                        + "{\"text\":\"t\",\"goal\":{\"parameter\":{\"name\":\"V\",\"mechanism\":\"fusedmax\",\"atMost\":1}}}]}",
                "a.json:" + STEPS + "{\"text\":\"t\",\"start\":{\"scores\":{\"V\":1}}}]}",
                "a.json:" + STEPS + "{\"text\":\"t\",\"start\":{\"lambda\":{\"V\":1}}}]}",
                "a.json:" + STEPS.replace(STUDY + "}", "\"V\"") + "{\"text\":\"t\"}]}",
                "a.csv:a,b\n1,\"V\"\n",
                "a.txt:V:nan b");
    }

    @ParameterizedTest
    @MethodSource("files")
    void aHostileValueIsQuotedShort(String file) throws IOException {
        boolean json = file.startsWith("a.json");
        String value = json ? VALUE : "x\u202e\u0007" + "x".repeat(3000); // a token ends where a line does
        String text = file.substring(file.indexOf(':') + 1).replace("V", value);
        Path path = folder.resolve(file.substring(0, file.indexOf(':')));
        Files.writeString(path, text, StandardCharsets.UTF_8);

        assertThatExceptionOfType(StudyFormatException.class)
                .isThrownBy(() -> Opening.read(path))
                .satisfies(e -> assertThat(e.getMessage())
                        .startsWith(path.getFileName() + ": ")
                        .hasSizeBetween(20, 420)
                        .doesNotContainPattern("[\\p{Cntrl}\\u0085\\u2028\\u2029\\u202e]"));
    }
}
