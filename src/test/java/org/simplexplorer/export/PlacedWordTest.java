package org.simplexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextStyle;

class PlacedWordTest {

    private static final TextStyle STYLE = new TextStyle(12, TextStyle.Weight.REGULAR, Colour.of(0));

    private static List<PlacedWord> words(String text, Align align) {
        return PlacedWord.of(new Mark.Label(text, 0, 0, STYLE, align), Scenes.RULER);
    }

    @ParameterizedTest
    @EnumSource(Align.class)
    void wordsStandOneBehindTheOtherAsLongAsTheLine(Align align) {
        String line = "A sentence  that is longer than most labels ";
        List<PlacedWord> words = words(line, align);
        assertThat(words.stream().map(PlacedWord::text).collect(Collectors.joining()))
                .isEqualTo(line);
        double width = Scenes.RULER.width(line, STYLE);
        double start = align == Align.START ? 0 : align == Align.END ? -width : -width / 2;
        for (PlacedWord word : words) {
            assertThat(word.x()).isCloseTo(start, within(1e-9));
            start += word.width();
        }
        assertThat(start - words.get(0).x()).isCloseTo(width, within(1e-9));
    }

    @Test
    void shortLabelsAndThoseReadFromTheRightStayWhole() {
        assertThat(words("two words", Align.START)).isEmpty();
        assertThat(words("\u0634\u064a\u0621 a word within a line", Align.START))
                .isEmpty();
    }

    @Test
    void wordsOfTwoFontsHaveTheirOwnPlaces() {
        assertThat(words("\ud55c\uad6d\uc5b4 +1", Align.START))
                .extracting(PlacedWord::text)
                .containsExactly("\ud55c\uad6d\uc5b4 ", "+1");
    }

    /** The word from the right has its place, whatever widths a renderer gives the words before it. */
    @Test
    void aWordFromTheRightWithinALineIsAStretchOfItsOwn() {
        List<PlacedWord> stretches = words("that of \u201c\u0634\u064a\u0621\u201d", Align.START);
        assertThat(stretches)
                .extracting(PlacedWord::text)
                .containsExactly("that ", "of ", "\u201c", "\u0634\u064a\u0621", "\u201d");
        assertThat(stretches.get(3).x()).isCloseTo(Scenes.RULER.width("that of \u201c", STYLE), within(1e-9));
    }
}
