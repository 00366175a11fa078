package org.simplexplorer.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.edit.PieceWords.Word;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.SoftmaxedScores;
import org.simplexplorer.study.Study;

class PieceMergeTest {

    private static final PieceMerge SUM = new PieceMerge(true, true, true, true);
    private static final PieceMerge MEAN = new PieceMerge(true, false, true, true);

    private static Study study(List<String> tokens, Row... rows) {
        return new Study("t", "n", tokens, List.of(rows), Parameters.DEFAULT);
    }

    private static List<String> words(String tokens) {
        List<String> list = List.of(tokens.split(" ", -1));
        return PieceWords.of(list, PieceScheme.of(list)).stream()
                .map(Word::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "[CLS] un ##believ ##able cat ##s [SEP], [CLS] unbelievable cats [SEP]",
        "The \u0120cat \u0120s at . <|endoftext|>, The cat sat. <|endoftext|>",
        "\u2581The \u2581cat s </s>, The cats </s>",
        "the</w> un believ able</w> cat</w>, the unbelievable cat",
        "the un@@ believ@@ able cat, the unbelievable cat",
        "<s> \u2581 \u732b </s>, <s> \u732b </s>",
        "## a ##b, ## ab",
    })
    void piecesBecomeWords(String tokens, String words) {
        assertThat(words(tokens)).containsExactlyElementsOf(List.of(words.split(" ", -1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the cat sat",
                "C # and @ home",
                "a ## b",
                "a @@ b",
                "<EOS>",
                "caf\u00e9 \u732b \u0642\u0637\u0629",
                "x"
            })
    void aPlainSentenceHasNoPieces(String sentence) {
        assertThat(PieceScheme.of(List.of(sentence.split(" ", -1)))).isEmpty();
    }

    @Test
    void aSchemeIsNamedByAPieceThatIsMarkedAsItSays() {
        assertThat(PieceScheme.values()).allSatisfy(scheme -> assertThat(PieceScheme.of(List.of("a", scheme.example())))
                .contains(scheme));
    }

    @Test
    void byteLevelLettersAreTheBytesOfAnyScript() {
        for (String text : List.of("caf\u00e9", "\u732b", "\u0642\u0637\u0629", "\uD83D\uDE00", "~!")) {
            StringBuilder letters = new StringBuilder();
            for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
                letters.append(letterOf(value & 0xff));
            }
            assertThat(ByteLevel.decode(letters.toString())).isEqualTo(text);
        }
        assertThat(ByteLevel.decode("\u0120a")).isEqualTo(" a");
        assertThat(ByteLevel.decode("\u732b")).isEqualTo("\u732b"); // no letter of a byte: left alone
        assertThat(ByteLevel.decode("\u00e7")).isEqualTo("\u00e7"); // a cut letter: left alone
    }

    /** As GPT-2's bytes_to_unicode: written down anew, so that the table is tested and not repeated. */
    private static char letterOf(int value) {
        int others = 0;
        for (int b = 0; b < 256; b++) {
            boolean self = (b >= 33 && b <= 126) || (b >= 161 && b <= 172) || (b >= 174 && b <= 255);
            if (b == value) {
                return (char) (self ? b : 256 + others);
            }
            others += self ? 0 : 1;
        }
        throw new IllegalArgumentException();
    }

    @Test
    void weightsAreSummedOverSourcesAveragedOverTargetsAndSumToOneAgain() {
        List<String> tokens = List.of("[CLS]", "cat", "##s", "[SEP]");
        Study pieces = study(
                tokens,
                new Row("[CLS]", 1, 0, 0, 0),
                new Row("cat", 0.5, 0.25, 0.125, 0.125),
                new Row("##s", 0.25, 0.25, 0.25, 0.25),
                new Row("[SEP]", 0.5, 0, 0, 0.5));

        PieceMerge.Result result = SUM.apply(pieces);

        assertThat(result.study().tokens()).containsExactly("cats");
        assertThat(result.study().rows()).containsExactly(new Row("cats", 1));
        assertThat(result.dropped()).containsExactly("[CLS]", "[SEP]");
        assertThat(result.words()).isEqualTo(1);
        assertThat(result.pieces()).isEqualTo(4);

        Study kept = new PieceMerge(true, true, false, true).apply(pieces).study();
        assertThat(kept.tokens()).containsExactly("[CLS]", "cats", "[SEP]");
        assertThat(kept.row(1)).isEqualTo(new Row("cats", 0.375, 0.4375, 0.1875));
    }

    @Test
    void aRowOfWhichNothingIsLeftAttendsToAllAlike() {
        Study pieces = study(
                List.of("[CLS]", "a", "b"), new Row("x", 1, 0, 0), new Row("y", 0.5, 0.5, 0), new Row("z", 1, 0, 0));

        PieceMerge.Result result = SUM.apply(pieces);

        assertThat(result.study().row(0).scores()).containsExactly(0.5, 0.5);
        assertThat(result.study().row(1).scores()).containsExactly(1, 0);
        assertThat(result.emptied()).isEqualTo(2);
    }

    @Test
    void weightsKeepTheirSumsWhereTheyAreNotToBeNormalised() {
        Study pieces = study(List.of("[CLS]", "a", "b"), new Row("x", 1, 0, 0), new Row("y", 0.5, 0.5, 0));

        PieceMerge.Result result = new PieceMerge(true, true, true, false).apply(pieces);

        assertThat(result.study().rows()).containsExactly(new Row("x", 0, 0), new Row("y", 0.5, 0));
        assertThat(result.emptied()).isZero();
    }

    @Test
    void targetsAreAveragedAlsoWhereSourcesAreSummedUp() {
        Study pieces = study(List.of("a", "##b"), new Row("a", 1, 2), new Row("##b", 3, 6));

        assertThat(SUM.apply(pieces).study().rows()).containsExactly(new Row("ab", 6));
        assertThat(MEAN.apply(pieces).study().rows()).containsExactly(new Row("ab", 3));
    }

    @Test
    void scoresAreAveragedAndNeverDivided() {
        Study pieces = study(List.of("un", "##able", "[SEP]"), new Row("word", 3, -1, 7));

        assertThat(MEAN.apply(pieces).study().row(0)).isEqualTo(new Row("word", 1));
        assertThat(new PieceMerge(false, false, true, true)
                        .apply(pieces)
                        .study()
                        .tokens())
                .containsExactly("un", "##able");
    }

    @Test
    void rowsWithNamesOfTheirOwnStayRows() {
        Study pieces = study(List.of("un", "##able"), new Row("le", 3, 1), new Row("le", 1, 1), new Row("", 0, 2));

        assertThat(MEAN.apply(pieces).study().rows())
                .containsExactly(new Row("le", 2), new Row("le", 1), new Row("", 1));
    }

    @Test
    void aStudyOfSpecialTokensAloneIsLeftAlone() {
        Study special = study(List.of("[CLS]", "[SEP]"), new Row("x", 1, 0));

        assertThatThrownBy(() -> SUM.apply(special))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no word is left without the special tokens");
        assertThat(PieceMerge.isOfUse(special)).isTrue();
        assertThat(PieceMerge.isOfUse(study(List.of("a"), new Row("", 1)))).isFalse();
    }

    @RepeatedTest(50)
    void sumsKeepTheRowsAndMeansStayBetween(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int size = 1 + random.nextInt(30);
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            tokens.add((random.nextBoolean() ? "##" : "") + (char) ('a' + random.nextInt(26)) + i);
        }
        double[] scores = random.doubles(size, -5, 5).toArray();
        Study pieces = study(tokens, new Row("", scores));

        Study sums = SUM.apply(pieces).study();
        assertThat(Arrays.stream(sums.row(0).scores()).sum())
                .isCloseTo(Arrays.stream(scores).sum(), within(1e-12));
        Study means = MEAN.apply(pieces).study();
        List<Word> words = PieceWords.of(tokens, PieceScheme.of(tokens));
        for (int word = 0; word < words.size(); word++) {
            double[] own = Arrays.copyOfRange(
                    scores, words.get(word).from(), words.get(word).to());
            assertThat(means.row(0).score(word))
                    .isBetween(
                            Arrays.stream(own).min().orElseThrow() - 1e-12,
                            Arrays.stream(own).max().orElseThrow() + 1e-12);
        }
        double total = Arrays.stream(scores).map(Math::exp).sum();
        double[] weights =
                Arrays.stream(scores).map(score -> Math.exp(score) / total).toArray();
        Study attention = SUM.apply(study(tokens, new Row("", weights))).study();
        assertThat(size == 1 || attention.tokens().size() == 1 || SoftmaxedScores.isLikely(attention))
                .isTrue();
    }

    @Test
    void wordsWithoutPiecesAreLeftAsTheyAre() {
        Study plain = study(List.of("a", "b"), new Row("a", 1, 2), new Row("b", 3, 4));
        assertThat(SUM.apply(plain).study()).isEqualTo(plain);
        assertThat(PieceWords.of(List.of(), Optional.empty())).isEmpty();
    }
}
