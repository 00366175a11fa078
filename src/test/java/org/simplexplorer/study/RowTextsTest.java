package org.simplexplorer.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written with texts of the state before is what is written without them. */
class RowTextsTest {

    private static final Study STUDY = new Study(
            "one",
            "",
            List.of("猫", "Haus"),
            List.of(new Row("ä", 1, 2), new Row("ä", 1, 2), new Row("", -0.0, 1e-300)),
            Parameters.DEFAULT);

    @TempDir
    Path folder = Path.of("");

    private final RowTexts texts = new RowTexts();

    private void assertWritten(Study study) throws IOException {
        Path file = folder.resolve("a.unsaved");
        texts.saveForOwner(file, "/home/ä.json", study);
        assertThat(Files.readString(file)).isEqualTo("/home/ä.json\n" + StudyWriter.write(study));
    }

    @Test
    void eachStateIsWrittenAsItIs() throws IOException {
        assertWritten(STUDY);
        assertWritten(STUDY.withParameters(Parameters.DEFAULT.withGamma(2)));
        Study unknown = STUDY.withUnknown(new UnknownFields(Map.of("later", "[1]")));
        assertWritten(unknown);
        assertWritten(STUDY.withRow(1, STUDY.row(1).withScore(0, 3)));
        assertWritten(STUDY.withRow(1, STUDY.row(1).withLabel("another of the same scores")));
        assertWritten(STUDY.withRow(1, new Row("ä", new double[] {1, 2}, new UnknownFields(Map.of("more", "0")))));
        assertWritten(STUDY.withoutRow(0));
        assertWritten(STUDY.withRowInserted(0, new Row("first", 4, 5)));
        assertWritten(STUDY.withRows(List.of(STUDY.row(2), STUDY.row(2), STUDY.row(0))));
        assertWritten(Study.blank());
        assertWritten(STUDY);
    }
}
