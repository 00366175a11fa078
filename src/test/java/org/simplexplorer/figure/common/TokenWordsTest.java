package org.simplexplorer.figure.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.simplexplorer.figure.FigureFixtures;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.TextRun;
import org.simplexplorer.scene.TextStyle;

class TokenWordsTest {

    private static final TextStyle STYLE = new TextStyle(12, TextStyle.Weight.REGULAR, Colour.of(0));

    /** As a reader sees the line, from left to right; the order within a word does not matter here. */
    private static String seen(String line) {
        return TextRun.of(line, STYLE).stream()
                .map(TextRun::text)
                .collect(Collectors.joining())
                .replace("\u200e", "");
    }

    /** Without a mark the number would stand before the word, and the sentence would flow from the right. */
    @Test
    void aNumberBehindAWordFromTheRightStaysBehindIt() {
        String word = "\u0634\u064a\u0621";
        for (String line : List.of(
                "kink near: " + TokenWords.quoted(word) + " \u00b1 1.86",
                TokenWords.quoted(word) + " + " + TokenWords.quoted(word) + " become one",
                TokenWords.apart(word) + " is 0, " + TokenWords.apart(word) + "  -0.0500")) {
            assertThat(seen(line)).isEqualTo(line.replace("\u200e", ""));
        }
        assertThat(seen("kink near: \u201c" + word + "\u201d \u00b1 1.86")).doesNotEndWith("1.86");
    }

    @Test
    void otherWordsAreLeftAlone() {
        assertThat(TokenWords.quoted("tea")).isEqualTo("\u201ctea\u201d");
        assertThat(TokenWords.apart("tea")).isEqualTo("tea");
        assertThat(FigureFixtures.RULER.width("\u200e", STYLE))
                .as("the mark takes no room")
                .isZero();
    }
}
