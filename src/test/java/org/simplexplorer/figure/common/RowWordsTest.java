package org.simplexplorer.figure.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.simplexplorer.figure.FigureFixtures;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.RowAttention;
import org.simplexplorer.study.Study;

/** A row in words names what a picture of it shows: the heaviest first, words of a block together, nothing forgotten. */
class RowWordsTest {

    @Test
    void theHeaviestWordComesFirst() {
        assertThat(words(MechanismKind.SPARSEMAX, 0, "the", "cat", "sat"))
                .isEqualTo("sparsemax: 2 words: \u201csat\u201d 0.65, \u201cthe\u201d 0.35");
    }

    @Test
    void segmentsAreReadAsTheyStandAndGroupsAsLists() {
        assertThat(words(MechanismKind.FUSEDMAX, 100, "the", "cat", "sat"))
                .isEqualTo("fusedmax: 3 words, 1 segment: \u201cthe cat sat\u201d 0.33 each");
        assertThat(words(MechanismKind.OSCARMAX, 0.35, "the", "cat", "sat"))
                .isEqualTo("oscarmax: 2 words, 1 group: \u201cthe, sat\u201d 0.50 each");
    }

    @Test
    void whatIsTooMuchToListenToIsCounted() {
        List<String> tokens = Collections.nCopies(12, "word");
        Study study = FigureFixtures.study(tokens, List.of(new Row("", new double[12])), Parameters.DEFAULT);
        assertThat(RowWords.of(RowAttention.of(study, MechanismKind.SOFTMAX, 0), tokens))
                .startsWith("softmax: 12 words: \u201cword\u201d 0.08, ")
                .endsWith(", \u201cword\u201d 0.08 and 4 more");
    }

    private static String words(MechanismKind kind, double own, String... tokens) {
        Parameters parameters = own > 0 ? Parameters.DEFAULT.with(kind, own) : Parameters.DEFAULT;
        Row row = new Row("", new double[] {1, 0, 1.3});
        Study study = FigureFixtures.study(List.of(tokens), List.of(row), parameters);
        return RowWords.of(RowAttention.of(study, kind, 0), study.tokens());
    }
}
