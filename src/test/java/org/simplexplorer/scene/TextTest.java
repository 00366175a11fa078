package org.simplexplorer.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.simplexplorer.scene.TextStyle.Weight;

class TextTest {

    /** Every character is one em wide. */
    private static final TextRuler FIXED = new TextRuler() {
        @Override
        public double width(TextRun run, double size) {
            return size * run.text().codePointCount(0, run.text().length());
        }

        @Override
        public String outline(TextRun run) {
            return "";
        }
    };

    private static final TextStyle STYLE = new TextStyle(10, Weight.BOLD, Colour.of(0));

    private static TextStyle in(Weight weight) {
        return new TextStyle(10, weight, Colour.of(0));
    }

    @Test
    void serifsAreForLatinOnly() {
        TextStyle serif = new TextStyle(10, Weight.REGULAR, Colour.of(0), Family.SERIF);
        assertThat(TextRun.of("a\u4f60", serif)).extracting(TextRun::face).containsExactly(Face.SERIF, Face.CJK);
    }

    @Test
    void plainTextIsOneRunInTheWeightAskedFor() {
        assertThat(TextRun.of("na\u00efve \u03bb", in(Weight.BOLD)))
                .containsExactly(new TextRun("na\u00efve \u03bb", Face.SANS_BOLD, false));
        assertThat(TextRun.of("", in(Weight.BOLD))).isEmpty();
    }

    @Test
    void scriptsGetTheFaceThatHasThem() {
        assertThat(TextRun.of("a\u4f60\u597d\ud83d\ude00", in(Weight.REGULAR)))
                .extracting(TextRun::face)
                .containsExactly(Face.SANS, Face.CJK, Face.EMOJI);
        assertThat(TextRun.of("\ud55c\uae00", in(Weight.REGULAR)))
                .extracting(TextRun::face)
                .containsExactly(Face.HANGUL);
        assertThat(TextRun.of("\uff0c\u3002", in(Weight.REGULAR)))
                .extracting(TextRun::face)
                .containsExactly(Face.CJK);
    }

    @Test
    void theMarkOfWordPiecesAndTwoMoreScriptsHaveAFace() {
        assertThat(TextRun.of("\u2581the", in(Weight.BOLD)))
                .extracting(TextRun::face)
                .containsExactly(Face.BLOCKS, Face.SANS_BOLD);
        assertThat(TextRun.of("\u0e2a\u0e27\u0e31\u0e2a", in(Weight.REGULAR)))
                .extracting(TextRun::face)
                .containsExactly(Face.THAI);
        TextStyle serif = new TextStyle(10, Weight.REGULAR, Colour.of(0), Family.SERIF);
        assertThat(TextRun.of("\u0928\u092e\u0938\u094d\u0924\u0947", serif))
                .extracting(TextRun::face)
                .containsExactly(Face.SANS);
    }

    @Test
    void someScriptsAreShaped() {
        assertThat(List.of("na\u00efve \u2264 \u03bb", "\u042f", "\u4f60\u597d\u3002", "\u304b\u30ab", "\ud55c"))
                .allSatisfy(
                        text -> assertThat(TextRun.of(text, in(Weight.REGULAR))).noneMatch(TextRun::isShaped));
        assertThat(List.of("e\u0301", "\u0642\u0637", "\u05d7", "\u0e01\u0e34", "\ud83d\ude00", "\u0939\u093f"))
                .allSatisfy(
                        text -> assertThat(TextRun.of(text, in(Weight.REGULAR))).allMatch(TextRun::isShaped));
    }

    @Test
    void accentsStayWithTheirLetter() {
        assertThat(TextRun.of("e\u0301x", in(Weight.REGULAR))).hasSize(1);
    }

    @Test
    void runsStandInVisualOrder() {
        // Read from the right: the Arabic word, then the Hebrew one; the Latin word is left of both.
        List<TextRun> runs = TextRun.of("cat \u0642\u0637\u0629 \u05d7\u05ea\u05d5\u05dc", in(Weight.REGULAR));
        assertThat(runs.get(0).text()).startsWith("cat");
        assertThat(runs).extracting(TextRun::face).endsWith(Face.ARABIC);
        assertThat(runs).extracting(TextRun::face).contains(Face.HEBREW);
        assertThat(runs.get(runs.size() - 1).rightToLeft()).isTrue();
        assertThat(String.join("", runs.stream().map(TextRun::text).toList())).hasSize(12);
    }

    /** By Java's own algorithm, as the first character, between letters and after figures. */
    @Test
    void whatNeverTurnsIsReadFromLeftToRight() {
        for (int character = 1; character <= Character.MAX_VALUE; character++) {
            if (TextRun.neverTurns(character)) {
                String text = (char) character + "a" + (char) character + "12" + (char) character;
                Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
                assertThat(bidi.isLeftToRight()).as("U+%04X", character).isTrue();
            }
        }
        assertThat("tea, \u03bb = 0.3\u2026 \u4e2d\u6587 \u00b7 \u2192".chars()).allMatch(TextRun::neverTurns);
    }

    @Test
    void textThatFitsIsLeftAlone() {
        assertThat(FIXED.fitted("attention", STYLE, 90)).isEqualTo("attention");
    }

    @Test
    void longTextIsShortenedInTheMiddle() {
        assertThat(FIXED.fitted("attention", STYLE, 60)).isEqualTo("att\u2026on");
        assertThat(FIXED.fitted("attention", STYLE, 5)).isEqualTo("\u2026");
    }

    @Test
    void shorteningNeverSplitsACharacter() {
        assertThat(FIXED.fitted("\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00", STYLE, 30))
                .isEqualTo("\ud83d\ude00\u2026\ud83d\ude00");
    }

    @Test
    void everyFaceIsBundled() throws Exception {
        for (Face face : Face.values()) {
            try (var bytes = face.open()) {
                assertThat(bytes.readAllBytes().length).isGreaterThan(10_000);
            }
        }
    }
}
