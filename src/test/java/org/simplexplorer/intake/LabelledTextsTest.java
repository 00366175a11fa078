package org.simplexplorer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.intake.LabelledTexts.Labelled;
import org.simplexplorer.study.StudyFormatException;

class LabelledTextsTest {

    @TempDir
    private Path folder;

    private List<Labelled> read(String text) throws IOException, StudyFormatException {
        return LabelledTexts.read(Files.writeString(folder.resolve("mine.csv"), text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "good day,a\nbad day,b\n",
                "good day;a\r\nbad day;b",
                "good day\ta\n\nbad day\tb\n",
                "text,label\n good day , a \n\"bad day\",\"b\"\n",
                "Sentence\tClass\ngood day\ta\nbad day\tb\n",
                "sep=;\ngood day;a\nbad day;b\n",
                "\ufeffgood day,a\nbad day,b"
            })
    void textsAndLabelsAreReadHoweverTheTableIsWritten(String table) throws IOException, StudyFormatException {
        assertThat(read(table)).extracting(Labelled::text).containsExactly("good day", "bad day");
        assertThat(read(table)).extracting(Labelled::label).containsExactly("a", "b");
    }

    @Test
    void aTextInQuotationMarksMayHoldDelimiters() throws IOException, StudyFormatException {
        assertThat(read("\"so, \"\"well\"\"\nthen\",a\nno\t,b\n"))
                .containsExactly(new Labelled(1, "so, \"well\"\nthen", "a"), new Labelled(3, "no", "b"));
    }

    @Test
    void whatSpreadsheetsCallUnicodeIsReadToo() throws IOException, StudyFormatException {
        Path file = folder.resolve("wide.tsv");
        Files.write(file, "\ufeff\u0434\u0430\t1\n\u043d\u0435\u0442\t2\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(LabelledTexts.read(file))
                .extracting(Labelled::text)
                .containsExactly("\u0434\u0430", "\u043d\u0435\u0442");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "good day#bad day# | line 1 has 1 cell, but every line must have two",
                "good,a#bad# | line 2 has 1 cell, but every line must have two",
                "good,day,a#bad,b# | line 1 has 3 cells",
                ",a#bad,b# | the text is empty (line 1, column 1)",
                "good,#bad,b# | the label is empty (line 1, column 2)",
                "'\"good,a#bad,b#' | a quotation mark is never closed"
            })
    void whatIsNotATableOfTextsAndLabelsIsASentence(String table, String message) {
        assertThatThrownBy(() -> read(table.replace('#', '\n')))
                .isInstanceOf(StudyFormatException.class)
                .hasMessageStartingWith("mine.csv: ")
                .hasMessageContaining(message);
    }

    @Test
    void emptyBinaryAndMissingFilesAreSentences() throws IOException {
        assertThatThrownBy(() -> read("")).hasMessage("mine.csv: the file is empty");
        assertThatThrownBy(() -> read(" \n")).hasMessage("mine.csv: the text is empty");
        Path binary = Files.write(folder.resolve("x.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        assertThatThrownBy(() -> LabelledTexts.read(binary)).isInstanceOf(StudyFormatException.class);
        assertThatThrownBy(() -> LabelledTexts.read(folder.resolve("none.csv")))
                .isInstanceOf(StudyFormatException.class)
                .hasMessageContaining("none.csv");
    }

    @Test
    void moreRowsThanTheLimitAreRefused() {
        String table = "a,b\n".repeat(IntakeLimits.LABELLED_TEXTS + 1);
        assertThatThrownBy(() -> read(table)).hasMessageContaining("more than the 200,000 texts");
    }
}
