package org.simplexplorer.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.simplexplorer.model.ModelFormatException;
import org.simplexplorer.model.Pieces;
import org.simplexplorer.model.TinyBert;
import org.simplexplorer.model.bert.Models;

/** The pieces of difficult texts, derived from WordPiece's rules and the vocabulary of all-MiniLM-L6-v2. */
class WordPieceTest {

    private static List<String> pieces(String text) {
        List<String> all = Models.builtIn().tokenize(text).texts();
        assertThat(all.get(0)).isEqualTo("[CLS]");
        assertThat(all.get(all.size() - 1)).isEqualTo("[SEP]");
        return all.subList(1, all.size() - 1);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("", List.of()),
                arguments(" \t\r\n\u00a0\u2003\u2029 ", List.of()),
                arguments("Hello, World!", List.of("hello", ",", "world", "!")),
                // the longest piece first, even where a shorter one would go on better
                arguments("unaffable", List.of("una", "##ffa", "##ble")),
                arguments("helloworld", List.of("hello", "##world")),
                // accents go, composed or not; what is no mark on a letter stays
                arguments("Caf\u00e9 NAI\u0308VE", List.of("cafe", "naive")),
                arguments("cafe\u0301", List.of("cafe")),
                arguments("\u0130\u0131", List.of("i", "##\u0131")),
                arguments("Stra\u00dfe", List.of("st", "##ra\u00dfe")),
                arguments("\u03a3\u03a3", List.of("\u03c3", "##\u03c3")), // no letter knows that it is the last
                // punctuation is split off mark by mark, and so is what ASCII has beside letters
                arguments("don't", List.of("don", "'", "t")),
                arguments("3.14$", List.of("3", ".", "14", "$")),
                arguments("a--b", List.of("a", "-", "-", "b")),
                arguments("x^y~z`_", List.of("x", "^", "y", "~", "z", "`", "_")),
                arguments("\u201ca\u201d\u2014b\u2026", List.of("\u201c", "a", "\u201d", "\u2014", "b", "\u2026")),
                arguments("3\u20ac", List.of("3", "##\u20ac")), // a sign beyond ASCII is no punctuation
                // Chinese characters are words each; Japanese and Korean letters are not, Korean ones come apart
                arguments("\u6771\u4eac\u306e", List.of("\u6771", "\u4eac", "\u306e")),
                arguments("a\u6771b", List.of("a", "\u6771", "b")),
                arguments("\ud55c", List.of("\u1112", "##\u1161", "##\u11ab")),
                // words that cannot be split to their end are unknown as a whole
                arguments("\ud83d\ude00", List.of("[UNK]")),
                arguments("hello\ud83d\ude00", List.of("[UNK]")),
                arguments("hi \ud83d\udc68\u200d\ud83d\udc69 you", List.of("hi", "[UNK]", "you")),
                arguments("a".repeat(101), List.of("[UNK]")),
                arguments("\u043c\u0438\u0440", List.of("\u043c", "##\u0438", "##\u0440")),
                arguments("\u043c\u0438\u0440mir", List.of("\u043c", "##\u0438", "##\u0440", "##mir")),
                arguments(
                        "\u0645\u0631\u062d\u0628\u0627",
                        List.of("\u0645", "##\u0631", "##\u062d", "##\u0628", "##\u0627")),
                // what cannot be seen goes: control and format characters, halves of pairs; tabs and line ends part
                // words
                arguments("he\u0000l\u0007l\u200bo", List.of("hello")),
                arguments("he\u00adllo\ufeff wor\ufffdld", List.of("hello", "world")),
                arguments("hello\ud83d", List.of("hello")),
                arguments("hello\tworld\nhello\rworld", List.of("hello", "world", "hello", "world")),
                arguments("hello\u000bworld", List.of("hello", "##world")), // a vertical tab is a control character
                // pieces that stand for something are found as they are spelt
                arguments("a [MASK] b", List.of("a", "[MASK]", "b")),
                arguments("a[MASK]b", List.of("a", "[MASK]", "b")),
                arguments("[mask]", List.of("[", "mask", "]")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void followsItsRules(String text, List<String> expected) {
        assertThat(pieces(text)).isEqualTo(expected);
    }

    @Test
    void aWordOfAHundredLettersIsSplitYet() {
        assertThat(pieces("a".repeat(100))).doesNotContain("[UNK]").hasSizeGreaterThan(10);
        assertThat(pieces("hi " + "ab".repeat(100))).containsExactly("hi", "[UNK]"); // 200 letters
        assertThat(pieces("\ud835\udd4f".repeat(100))).containsExactly("[UNK]"); // letters are counted, not chars
    }

    @Test
    void aLongTextIsCutAndSaysSo() {
        Pieces fits = Models.builtIn().tokenize("cat ".repeat(510));
        assertThat(fits.cut()).isFalse();
        assertThat(fits.size()).isEqualTo(512);
        Pieces cut = Models.builtIn().tokenize("cat ".repeat(511));
        assertThat(cut.cut()).isTrue();
        assertThat(cut.texts()).hasSize(512).startsWith("[CLS]", "cat").endsWith("cat", "[SEP]");
        Pieces within = Models.builtIn().tokenize("cat ".repeat(509) + "helloworld");
        assertThat(within.cut()).isTrue();
        assertThat(within.texts()).endsWith("hello", "[SEP]");
        assertThat(Models.builtIn().tokenize("cat ".repeat(1_000_000)).size()).isEqualTo(512);
    }

    @Test
    void placesAreThoseOfTheVocabulary() {
        assertThat(Models.builtIn().tokenize("Hello [MASK]\ud83d\ude00").ids())
                .containsExactly(101, 7592, 103, 100, 102);
    }

    @Test
    void aListOfPiecesTellsByItsCapitalsWhetherTheyMatter() throws ModelFormatException {
        String start = "[UNK]\n[CLS]\n[SEP]\n";
        WordPiece cased = TokenizerFile.vocabulary(TinyBert.utf8(start + "The\nthe\ncaf\u00e9\ncafe"));
        assertThat(cased.tokenize("The the caf\u00e9", 9).ids()).containsExactly(1, 3, 4, 5, 2);
        WordPiece uncased = TokenizerFile.vocabulary(TinyBert.utf8(start + "\r\nthe\ncaf\u00e9\ncafe\n"));
        assertThat(uncased.tokenize("The THE caf\u00e9", 9).ids()).containsExactly(1, 4, 4, 6, 2);
        assertThat(uncased.vectors()).isEqualTo(7);
    }

    @Test
    void bothFormsOfAVocabularyGiveTheSamePieces() throws ModelFormatException {
        WordPiece json = TokenizerFile.json(TinyBert.utf8(TinyBert.tokenizerJson()));
        WordPiece list = TokenizerFile.vocabulary(TinyBert.utf8(String.join("\n", TinyBert.VOCABULARY)));
        for (String text : List.of("The cats played.", "playing [MASK] caa\u00e1", "", "xyz a")) {
            assertThat(json.tokenize(text, 99)).isEqualTo(list.tokenize(text, 99));
        }
        assertThat(json.tokenize("playing caa", 99).texts())
                .containsExactly("[CLS]", "play", "##ing", "[UNK]", "[SEP]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WordPiece | BPE | the tokenizer does not say its pieces with “WordPiece”, as BERT's does, but with “BPE”",
                "BertNormalizer | NFC | the tokenizer does not say how it cleans text with “BertNormalizer”",
                "BertPreTokenizer | ByteLevel | the tokenizer does not say how it splits words with “BertPreTokenizer”",
                "[CLS] | [X] | the vocabulary has no piece “[CLS]”",
                "\"cat\":6 | \"cat\":-6 | the vocabulary has no place from 0 to",
                "\"cat\":6 | \"cat\":\"6\" | the vocabulary has no place from 0 to",
                "\"cat\":6 | \"\":6 | the vocabulary has a piece that is empty",
                "\"cat\":6 | \"cat\" 6 | the tokenizer is not valid JSON at line ",
            })
    void anotherTokenizerIsRefusedInASentence(String part, String other, String sentence) {
        String json = TinyBert.tokenizerJson().replace(part, other);
        assertThatThrownBy(() -> TokenizerFile.json(TinyBert.utf8(json)))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageStartingWith(sentence);
    }
}
