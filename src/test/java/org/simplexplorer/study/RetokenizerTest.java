package org.simplexplorer.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetokenizerTest {

    private static final Study STUDY = new Study(
            "t",
            "n",
            List.of("the", "cat", "saw", "the", "dog"),
            List.of(new Row("r", 1, 2, 3, 4, 5), new Row("s", 6, 7, 8, 9, 10)),
            Parameters.DEFAULT);

    @Test
    void aWordInsertedInTheMiddleMovesTheScoresOfTheOthers() throws StudyFormatException {
        assertScores("the cat quickly saw the dog", new double[] {1, 2, 0, 3, 4, 5}, new double[] {6, 7, 0, 8, 9, 10});
    }

    @Test
    void aWordDeletedInTheMiddleTakesItsScoresAlong() throws StudyFormatException {
        assertScores("the cat the dog", new double[] {1, 2, 4, 5}, new double[] {6, 7, 9, 10});
    }

    @Test
    void editsAtSeveralPlacesAreToldApart() throws StudyFormatException {
        assertScores(
                "yes the saw a big dog .", new double[] {0, 1, 3, 0, 0, 5, 0}, new double[] {0, 6, 8, 0, 0, 10, 0});
    }

    @Test
    void aWordAgainBesideItselfLeavesTheOthersAlone() throws StudyFormatException {
        Study more = Retokenizer.retokenize(STUDY, QuickText.parse("the cat cat saw the dog"), 0);

        assertThat(more.row(0).scores()).startsWith(1).endsWith(3, 4, 5).contains(2, 0);
    }

    @Test
    void aNewWordStartsAtZero() throws StudyFormatException {
        assertScores("the fox saw the dog", new double[] {1, 0, 3, 4, 5}, new double[] {6, 0, 8, 9, 10});
    }

    @Test
    void aScoreThatIsTypedIsSetInOneRow() throws StudyFormatException {
        Study study = Retokenizer.retokenize(STUDY, QuickText.parse("the cat:-1 new:0.5 saw the dog"), 1);

        assertThat(study.row(0).scores()).containsExactly(1, 2, 0, 3, 4, 5);
        assertThat(study.row(1).scores()).containsExactly(6, -1, 0.5, 8, 9, 10);
    }

    @Test
    void theSameSentenceChangesNothing() throws StudyFormatException {
        assertThat(Retokenizer.retokenize(STUDY, QuickText.parse("the cat saw the dog"), 0))
                .isEqualTo(STUDY);
    }

    @Test
    void anEmptySentenceLeavesTheRows() throws StudyFormatException {
        Study none = Retokenizer.retokenize(STUDY, List.of(), 0);

        assertThat(none.rows()).extracting(Row::label).containsExactly("r", "s");
        assertScores("", new double[0], new double[0]);
        assertThat(Retokenizer.retokenize(none, QuickText.parse("a b:2"), 0)
                        .row(0)
                        .scores())
                .containsExactly(0, 2);
    }

    /** Few different words and many edits: the words that keep a score are a longest common subsequence. */
    @Test
    void keepsAsManyWordsAsAnyAlignmentCould() {
        Random random = new Random(3);
        for (int trial = 0; trial < 2000; trial++) {
            List<String> before = randomWords(random);
            List<String> after = randomWords(random);
            double[] places =
                    IntStream.rangeClosed(1, before.size()).asDoubleStream().toArray();
            Study study = new Study("", "", before, List.of(new Row("", places)), Parameters.DEFAULT);
            Study moved = Retokenizer.retokenize(
                    study, after.stream().map(QuickText.Token::new).toList(), 0);

            assertThat(moved.tokens()).isEqualTo(after);
            int[] origins = Arrays.stream(moved.row(0).scores())
                    .mapToInt(place -> (int) place - 1)
                    .toArray();
            int[] kept = Arrays.stream(origins).filter(origin -> origin >= 0).toArray();
            assertThat(kept).isSorted().doesNotHaveDuplicates().hasSize(longestCommonSubsequence(before, after));
            assertThat(IntStream.range(0, origins.length).filter(to -> origins[to] >= 0))
                    .allMatch(to -> before.get(origins[to]).equals(after.get(to)));
        }
    }

    @Test
    void theLongestSentencesAreNeitherTooSlowNorTooLarge() {
        List<String> before =
                IntStream.range(0, Limits.TOKENS).mapToObj(i -> "b" + i).toList();
        List<QuickText.Token> after = IntStream.range(0, Limits.TOKENS)
                .mapToObj(i -> new QuickText.Token("a" + i))
                .toList();
        Study study = new Study("", "", before, List.of(Row.zeros("", Limits.TOKENS)), Parameters.DEFAULT);

        Study moved = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> Retokenizer.retokenize(study, after, 0));

        assertThat(moved.tokens()).hasSize(Limits.TOKENS);
    }

    private static List<String> randomWords(Random random) {
        return Stream.generate(() -> String.valueOf((char) ('a' + random.nextInt(4))))
                .limit(random.nextInt(9))
                .toList();
    }

    private static int longestCommonSubsequence(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        List<String> shorterA = a.subList(1, a.size());
        List<String> shorterB = b.subList(1, b.size());
        return a.get(0).equals(b.get(0))
                ? 1 + longestCommonSubsequence(shorterA, shorterB)
                : Math.max(longestCommonSubsequence(shorterA, b), longestCommonSubsequence(a, shorterB));
    }

    private static void assertScores(String sentence, double[]... expected) throws StudyFormatException {
        Study study = Retokenizer.retokenize(STUDY, QuickText.parse(sentence), 0);

        assertThat(study.rows()).extracting(Row::scores).containsExactly(expected);
    }
}
