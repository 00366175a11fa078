package org.simplexplorer.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
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
