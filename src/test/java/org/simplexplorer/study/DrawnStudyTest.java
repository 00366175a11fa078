package org.simplexplorer.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DrawnStudyTest {

    private static final String OTHERS = "{\"simplexplorer\":1,\"source\":[\"a\"],\"rows\":[{\"scores\":[1]}],"
            + "\"colour\":{\"of\":\"another program\"}";

    private static DrawnStudy read(String json) throws StudyFormatException {
        return DrawnStudy.read(json.getBytes(StandardCharsets.UTF_8), "f.svg");
    }

    @Test
    void theSettingsComeBackAndTheStudyIsAsItWas() throws Exception {
        Study study = StudyReader.read(OTHERS + "}", "s");
        Map<String, String> settings = Map.of("title", "\"\\ <\u2028>", "kind", "bars");
        String json = new DrawnStudy(study, settings).json();
        assertThat(read(json)).isEqualTo(new DrawnStudy(study, settings));
        assertThat(StudyReader.read(json, "s").row(0)).isEqualTo(study.row(0)); // for readers of studies
    }

    @Test
    void theStudiesOfAFigureOfSeveralComeBackByName() throws Exception {
        Study first = StudyReader.read(OTHERS + "}", "s");
        Study second =
                StudyReader.read(OTHERS.replace("\"a\"", "\"b\"") + "}", "s").withUnknown(UnknownFields.NONE);
        List<DrawnStudy.Part> parts =
                List.of(new DrawnStudy.Part("one \"1\"", first), new DrawnStudy.Part("two", second));
        DrawnStudy drawn = DrawnStudy.ofSeveral(parts, Map.of("kind", "heatmap"));
        assertThat(drawn.canBeKept()).isTrue();
        assertThat(read(drawn.json())).isEqualTo(drawn);
        assertThat(read(new DrawnStudy(first, Map.of()).json()).together()).isEmpty();
    }

    @Test
    void studiesThatNoReaderWouldTakeAreNotKept() {
        double[] scores = new double[1024];
        Arrays.fill(scores, 1.0 / 3);
        Study large = new Study(
                "",
                "",
                Collections.nCopies(1024, "w"),
                Collections.nCopies(1024, new Row("", scores)),
                Parameters.DEFAULT);
        DrawnStudy.Part part = new DrawnStudy.Part("a", large);
        assertThat(DrawnStudy.ofSeveral(List.of(part), Map.of()).canBeKept()).isTrue();
        assertThat(DrawnStudy.ofSeveral(List.of(part, part), Map.of()).canBeKept())
                .isFalse();
    }

    @Test
    void othersThatAreNoneAreTold() {
        for (String none : List.of("7", "[]", "[{\"name\":1}]", "[{\"study\":{}}]")) {
            assertThatThrownBy(() -> read(OTHERS + ",\"together\":" + none + "}"))
                    .isInstanceOf(StudyFormatException.class)
                    .hasMessageStartingWith("f.svg: together: ");
        }
    }

    @Test
    void aStudyWithoutSettingsHasNone() throws Exception {
        Study study = StudyReader.read(OTHERS + "}", "s");
        assertThat(new DrawnStudy(study, Map.of()).json()).isEqualTo(StudyWriter.write(study));
        assertThat(read(OTHERS + "}").settings()).isEmpty();
    }

    @Test
    void settingsThatAreNoneAreTold() {
        assertThatThrownBy(() -> read(OTHERS + ",\"figure\":[1]}"))
                .isInstanceOf(StudyFormatException.class)
                .hasMessageStartingWith("f.svg: figure: ");
        assertThatThrownBy(() -> read(OTHERS + ",\"figure\":{\"kind\":7}}"))
                .isInstanceOf(StudyFormatException.class)
                .hasMessageStartingWith("f.svg: figure: ");
    }
}
