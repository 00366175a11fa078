package org.simplexplorer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;

/** Tables and sentences. */
class IntakeTextTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",the,cat\nle,1.5,-2\nchat,0,3e2\n",
                "\tthe\tcat\nle\t1.5\t-2\nchat\t0\t3e2\n",
                "\uFEFF;the;cat\r\nle;1,5;-2\r\nchat;0;300,0\r\n",
                "the,cat\nle,1.5,-2\nchat,0,300",
                "\"\",\"the\",\"cat\"\n\"le\",\"1.5\",\"-2\"\n\"chat\",\"0\",\"300\"\n",
                "targets,the,cat\n\nle , 1.5 , -2\nchat,0,300\n\n",
            })
    void aTableWithBothHeadersIsReadHoweverItIsWritten(String table) throws StudyFormatException {
        Study study = read(table).study(0, 0);

        assertThat(study.tokens()).containsExactly("the", "cat");
        assertThat(study.row(0).label()).isEqualTo("le");
        assertThat(study.row(0).scores()).containsExactly(1.5, -2);
        assertThat(study.row(1).label()).isEqualTo("chat");
        assertThat(study.row(1).scores()).containsExactly(0, 300);
    }

    @Test
    void quotedCellsHoldDelimitersQuotesAndLineBreaks() throws StudyFormatException {
        Study study =
                read(",\"a,b\",\"say \"\"x\"\"\",\"two\nlines\"\nr,1,2,3\n").study(0, 0);

        assertThat(study.tokens()).containsExactly("a,b", "say \"x\"", "two\nlines");
    }

    @Test
    void aDecimalCommaIsTakenWithSemicolons() throws StudyFormatException {
        assertThat(read("1,5;2,5\n3,5;4,5").study(0, 0).row(1).scores()).containsExactly(3.5, 4.5);
    }

    @Test
    void headersInOneDirectionAreRecognised() throws StudyFormatException {
        Intake row = read("the,cat\n1,2\n3,4\n");
        Intake column = read("the,1,2\ncat,3,4\n");
        Intake none = read("1,2\n3,4\n");

        assertThat(row.form().map(DelimitedForm::headers)).contains(Headers.ROW);
        assertThat(row.sources()).containsExactly("the", "cat");
        assertThat(column.form().map(DelimitedForm::headers)).contains(Headers.COLUMN);
        assertThat(column.targets()).containsExactly("the", "cat");
        assertThat(column.sources()).containsExactly("1", "2");
        assertThat(none.form().map(DelimitedForm::headers)).contains(Headers.NONE);
        assertThat(none.guesses())
                .containsExactly(
                        "Read as a table with commas between the cells, without tokens.",
                        "The file names no tokens: they are numbered.");
    }

    @Test
    void aGuessCanBeCorrected() throws StudyFormatException {
        String years = "2019,2020\n1,2\n"; // tokens that look like numbers
        DelimitedForm form = new DelimitedForm(',', '.', Headers.ROW);

        assertThat(read(years).sources()).containsExactly("1", "2");
        Intake corrected = IntakeReader.read(years, "t.csv", DelimitedHints.of(form));
        assertThat(corrected.sources()).containsExactly("2019", "2020");
        assertThat(corrected.form()).contains(form);
        assertThat(IntakeReader.read(
                                "1,5;2\n",
                                "t.csv",
                                new DelimitedHints(Optional.of(';'), Optional.of(','), Optional.of(Headers.NONE)))
                        .study(0, 0)
                        .row(0)
                        .scores())
                .containsExactly(1.5, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0e+00 -2.5e-01\n3.0e+00 4.0e+00\n",
                "# saved by numpy\n1  -0.25\n\n3   4\n",
                "  1 \u22120,25\r\n  3 4\r\n",
                "1\t-0.25\n3 4"
            })
    void numbersWithSpacesBetweenAreATable(String text) throws StudyFormatException {
        for (String name : List.of("t.txt", "t.csv", "attention")) {
            Study study = IntakeReader.read(text, name, DelimitedHints.NONE).study(0, 0);
            assertThat(study.row(0).scores()).containsExactly(1, -0.25);
            assertThat(study.row(1).scores()).containsExactly(3, 4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2 3", "7", "the 2 cats\n1 2 3", "1 2\n3"})
    void wordsThatAreNumbersStayASentence(String text) throws StudyFormatException {
        assertThat(IntakeReader.read(text, "t.txt", DelimitedHints.NONE).form()).isEmpty();
    }

    @Test
    void theLineThatNamesTheDelimiterIsNoRow() throws StudyFormatException {
        Intake intake = read("sep=;\r\n;le,la;chat\r\nr;1,5;2\r\n");
        assertThat(intake.sources()).containsExactly("le,la", "chat");
        assertThat(intake.study(0, 0).row(0).scores()).containsExactly(1.5, 2);
    }

    @Test
    void aMaskedCellIsToldApartFromAMistake() {
        assertThatThrownBy(() -> read(",a,b\nr,1,-inf\n"))
                .hasMessage("t.csv: \u201c-inf\u201d is not a number (line 2, column 3); write a low one such as -1e4");
    }

    @Test
    void wordsBelowOneAnotherWithTheirScoresAreASentence() throws StudyFormatException {
        Study study = read("the,0.2\ncat,1.7\nsat,0\n").study(0, 0);

        assertThat(study.tokens()).containsExactly("the", "cat", "sat");
        assertThat(study.rows()).hasSize(1);
        assertThat(study.row(0).scores()).containsExactly(0.2, 1.7, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "',a,b\nr,1,x\n'|“x” is not a number (line 2, column 3); write one there",
                "',a,b\nr,1,\n'|a cell is empty (line 2, column 3); write a number there",
                "',a,b\nr,1,2\ns,3\n'|line 3 has 1 number, but the rows before it have 2",
                "',a,b\nr,1,1e999\n'|“1e999” is too large for a number (line 2, column 3)",
                "',\"a,b\nr,1,1\n'|a quotation mark is never closed (line 1, column 2); write four of them for a cell that is one",
                "'a,b\n'|“b” is not a number (line 1, column 2); write one there",
            })
    void aTableWithAMistakeSaysWhere(String table, String problem) {
        assertThatThrownBy(() -> read(table))
                .isInstanceOf(StudyFormatException.class)
                .hasMessage("t.csv: " + problem);
    }

    @Test
    void aSentenceIsQuickText() throws IOException, StudyFormatException {
        Path file = Files.writeString(folder.resolve("a.txt"), "the:0.2 cat:1.7 sat\n", StandardCharsets.UTF_8);

        Intake intake = IntakeReader.read(file);

        assertThat(intake.isStudyFile()).isFalse();
        assertThat(intake.study(0, 0).tokens()).containsExactly("the", "cat", "sat");
        assertThat(intake.study(0, 0).row(0).scores()).containsExactly(0.2, 1.7, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello, world, it is 5 o'clock.",
                "[CLS] the cat [SEP]",
                "{ braces } and 1, 2, 3 words",
                "In March, 2020"
            })
    void aSentenceWithCommasOrBracketsIsNoTable(String sentence) throws StudyFormatException {
        assertThat(IntakeReader.read(sentence, "pasted text", DelimitedHints.NONE)
                        .targets())
                .containsExactly("");
    }

    @Test
    void utf16AsSpreadsheetsWriteItIsRead() throws IOException, StudyFormatException {
        byte[] bytes = "\uFEFF\u732b\t\u72ac\n1\t2\n".getBytes(StandardCharsets.UTF_16LE);

        assertThat(IntakeReader.read(Files.write(folder.resolve("a.txt"), bytes))
                        .sources())
                .containsExactly("\u732b", "\u72ac");
    }

    @Test
    void filesOfOtherKindsAreRefusedWithWhatToDo() throws IOException {
        assertRefused(new byte[] {(byte) 0x80, 4, (byte) 0x95}, "a Python pickle, which is never unpacked");
        assertRefused(new byte[] {0x1f, (byte) 0x8b, 8}, "unpack it with gunzip first");
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}, "this picture carries no study");
        assertRefused(new byte[] {(byte) 0xff, (byte) 0xfe, 0}, "the text is not UTF-16LE");
        assertRefused(new byte[0], "the file is empty");
        assertThatThrownBy(() -> IntakeReader.read(folder.resolve("gone.csv")))
                .hasMessage("gone.csv: there is no such file or folder");
    }

    private void assertRefused(byte[] bytes, String problem) throws IOException {
        Path file = Files.write(folder.resolve("a.bin"), bytes);
        assertThatThrownBy(() -> IntakeReader.read(file))
                .isInstanceOf(StudyFormatException.class)
                .hasMessageStartingWith("a.bin: ")
                .hasMessageContaining(problem);
    }

    private static Intake read(String table) throws StudyFormatException {
        return IntakeReader.read(table, "t.csv", DelimitedHints.NONE);
    }
}
