package org.simplexplorer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.study.StudyFormatException;

/** What is guessed of a table that does not say how it is written: whether it is one, its delimiter, its headers. */
class TableFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2\n3,4\n5,6",
                "3, 4",
                "cat, 1, 2",
                "x,y\na,1\nb,c", // as many numbers as words
                "a,b,c,d\n1,2,3,w", // the first row is not counted
                "q,r\na,1\nb,2\nc,x\nd,y", // nor the first column
                "the,cat\nle,1,2",
            })
    void aTextMostlyOfNumbersIsATable(String text) {
        assertThat(DelimitedText.isTable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March, 3",
                "1, 2, cat",
                "x,y,z\na,b,c\nd,e,1", // more words than numbers
                "a,b\n1,2\n3", // lines of different lengths
                "a,b,c\n1,2\n3,4",
                "a\n1,2,3\n4,5,6",
                "Hello,\nWorld,",
                "1\n2\n3",
            })
    void aTextThatIsUnevenOrHasMoreWordsIsNone(String text) {
        assertThat(DelimitedText.isTable(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`2019,2020\n7,1,2`|BOTH", // the first row is one cell short
                "`,2019\n7,1`|BOTH", // the corner is blank
                "`the,cat\n1,2`|ROW",
                "`word\n1\n2`|ROW", // a single column below its name
                "`the,1,2`|COLUMN", // a single row behind its name
                "`the,1\ncat,2`|COLUMN",
                "`1,2\n3,4`|NONE",
                "`1,2`|NONE",
            })
    void anEdgeOfWordsIsAHeader(String table, Headers headers) {
        assertThat(DelimitedText.guess(table, DelimitedHints.NONE).headers()).isEqualTo(headers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`1,5;2,5`|;|`,`",
                "`1.5;2.5`|;|.",
                "`1,2\n3,4`|`,`|.",
                "`1,5\t2,5`|`\t`|`,`",
                "`1\n2`|`,`|.", // no delimiter anywhere: the ordinary one
            })
    void theDelimiterIsTheOneThatMakesTheMostNumbers(String table, char delimiter, char decimal) {
        DelimitedForm form = DelimitedText.guess(table, DelimitedHints.NONE);

        assertThat(form.delimiter()).isEqualTo(delimiter);
        assertThat(form.decimal()).isEqualTo(decimal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`,1,2`|a cell is empty (line 1, column 1); write a number there",
                "`1\nx\n`|“x” is not a number (line 2, column 1); write one there",
                "`a,b\n\"c\nd\",1,2\ne,3,x\n`|“x” is not a number (line 4, column 3); write one there",
                "`a,b\r\n1,x\r\n`|“x” is not a number (line 2, column 2); write one there",
                "`a,b\r1,x\r`|“x” is not a number (line 2, column 2); write one there",
                "`a,b\r\n\r\n\r\n1,x\r\n`|“x” is not a number (line 4, column 2); write one there",
                "`1,2\n3,\"4\"5\n`|there is text after a closing quotation mark (line 2, column 2); write two for one within a cell",
                "`1,2\n3,4\n\"5,6\n`|a quotation mark is never closed (line 3, column 1); write four of them for a cell that is one",
                "`a,b,c\n1.5,2\n3,4`|the first row names 3 tokens, but the rows below it have 2 numbers",
            })
    void aMistakeIsFoundOnItsLine(String table, String problem) {
        assertThatThrownBy(() -> IntakeReader.read(table, "t.csv", DelimitedHints.NONE))
                .isInstanceOf(StudyFormatException.class)
                .hasMessage("t.csv: " + problem);
    }

    @Test
    void blanksAroundQuotesAreNoPartOfTheCell() throws StudyFormatException {
        Intake spaces = IntakeReader.read(", \"a,b\" ,c\nr, 1 ,2", "t.csv", DelimitedHints.NONE);
        assertThat(spaces.sources()).containsExactly("a,b", "c");

        Intake tabs = IntakeReader.read(";\t\"a;b\"\t;c\nr;\t1;2", "t.csv", DelimitedHints.NONE);
        assertThat(tabs.sources()).containsExactly("a;b", "c");
    }

    @Test
    void anEmptyCellBetweenTabsIsACell() {
        assertThatThrownBy(() -> IntakeReader.read("a\tb\tc\n1\t\t3", "t.tsv", DelimitedHints.NONE))
                .hasMessage("t.tsv: a cell is empty (line 2, column 2); write a number there");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`1 2\n3 4`|true",
                "0.5 1.5|true",
                "`0.5\n1.5`|false", // a column of one is no table
                "1 2|false",
            })
    void numbersBetweenSpacesAreATableUnlessTheyMayBeASentence(String text, boolean table) throws StudyFormatException {
        assertThat(IntakeReader.read(text, "t.txt", DelimitedHints.NONE).form().isPresent())
                .isEqualTo(table);
    }
}
