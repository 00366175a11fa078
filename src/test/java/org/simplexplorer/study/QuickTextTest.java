package org.simplexplorer.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.study.QuickText.Token;

class QuickTextTest {

    @Test
    void readsWordsWithAndWithoutScores() throws StudyFormatException {
        assertThat(QuickText.parse("  the:0.2 cat:-1.7e1\tsat\u3000.\u00a0!\n"))
                .containsExactly(
                        new Token("the", 0.2), new Token("cat", -17), new Token("sat"), new Token("."), new Token("!"));
    }

    @Test
    void aBlankTextHasNoToken() throws StudyFormatException {
        assertThat(QuickText.parse("")).isEmpty();
        assertThat(QuickText.parse(" \n\u2003")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Note:", ":", "10:ab", "http://x", "a:1,5", "a:1f", "a:0x1p3", "a:1e", "a:.", "C:\\temp", "x\\"})
    void aColonWithoutANumberAndALonelyBackslashAreLetters(String word) throws StudyFormatException {
        assertThat(QuickText.parse(word)).containsExactly(new Token(word));
    }

    @ParameterizedTest
    @CsvSource({
        "10\\:30, 10:30",
        "a\\\\, a\\",
        "New\\ York, New York",
        "a\\\\\\:1, a\\:1",
    })
    void aBackslashMakesASignALetter(String text, String word) throws StudyFormatException {
        assertThat(QuickText.parse(text)).containsExactly(new Token(word));
    }

    @ParameterizedTest
    @CsvSource({
        "10:30, 10, 30",
        "a:b:.5, a:b, 0.5",
        "::1, :, 1",
        "a\\:1:+2, a:1, 2",
        "a\\\\:1., a\\, 1",
        "\\::1e-2, :, 0.01"
    })
    void theLastColonParts(String text, String word, double score) throws StudyFormatException {
        assertThat(QuickText.parse(text)).containsExactly(new Token(word, score));
    }

    @ParameterizedTest
    @CsvSource({
        "b a:1e999, a:1e999, the score is not a finite number, a\\:1e999",
        "a:NaN b, a:NaN, the score is not a finite number, a\\:NaN",
        "a b:1 New\\ York:-Infinity, New York:-Infinity, the score is not a finite number, New\\ York\\:-Infinity",
        "a :0.5, :0.5, the score has no word, \\:0.5",
    })
    void namesTheTokenWhoseScoreIsWrong(String text, String token, String problem, String plain) {
        assertThatExceptionOfType(StudyFormatException.class)
                .isThrownBy(() -> QuickText.parse(text))
                .withMessage("\u201c" + token + "\u201d: " + problem + "; write " + plain + " for a plain word");
    }

    @Test
    void refusesMoreTokensThanAStudyHolds() throws StudyFormatException {
        assertThat(QuickText.parse("a ".repeat(4096))).hasSize(4096);
        assertThatExceptionOfType(StudyFormatException.class)
                .isThrownBy(() -> QuickText.parse("a ".repeat(4097)))
                .withMessage("the sentence has more tokens than the 4096 that a study can hold");
    }

    @Test
    void staysReadableWhereNothingMustBeEscaped() {
        assertThat(QuickText.format(List.of("Note:", "10:30", "New York", "a:b")))
                .isEqualTo("Note: 10\\:30 New\\ York a:b");
        assertThat(QuickText.format(List.of("a:1", "b"), 2, 0.5)).isEqualTo("a:1:2 b:0.5");
    }

    @Test
    void whateverIsFormattedParsesBack() {
        for (int seed = 0; seed < 5000; seed++) {
            RandomStudies random = new RandomStudies(seed);
            List<String> words = random.words(seed % 5);
            double[] scores =
                    words.stream().mapToDouble(word -> random.finite()).toArray();
            String plain = QuickText.format(words);
            String scored = QuickText.format(words, scores);

            assertThat(parsed(plain)).as(plain).extracting(Token::word).isEqualTo(words);
            assertThat(parsed(plain)).as(plain).allMatch(token -> token.score().isEmpty());
            assertThat(parsed(scored)).as(scored).extracting(Token::word).isEqualTo(words);
            assertThat(parsed(scored).stream()
                            .mapToDouble(token -> token.score().orElseThrow())
                            .toArray())
                    .as(scored)
                    .containsExactly(scores);
        }
    }

    private static List<Token> parsed(String text) {
        try {
            return QuickText.parse(text);
        } catch (StudyFormatException e) {
            throw new AssertionError(text, e);
        }
    }
}
