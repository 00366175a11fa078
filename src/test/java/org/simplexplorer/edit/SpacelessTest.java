package org.simplexplorer.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

/** Chinese, Japanese and Thai have no spaces: a sentence of theirs is not one word. */
class SpacelessTest {

    private static final String CHINESE = "\u6211\u7231\u81ea\u7136\u8bed\u8a00";
    private static final String JAPANESE = "\u79c1\u306f\u6771\u4eac\u306b\u4f4f\u3093\u3067\u3044\u307e\u3059";
    private static final String THAI = "\u0e09\u0e31\u0e19\u0e23\u0e31\u0e01\u0e20\u0e32\u0e29\u0e32";

    @Test
    void onlyWhatIsLongInAScriptWithoutSpacesIsSeveralWords() {
        assertThat(List.of(CHINESE, JAPANESE, THAI)).allMatch(Spaceless::isLikely);
        assertThat(List.of(
                        "",
                        "antidisestablishmentarianism",
                        "\u4eba\u5de5\u667a\u80fd",
                        "\ub098\ub294\ud55c\uad6d\uc5b4"))
                .noneMatch(Spaceless::isLikely);
    }

    @Test
    void wordsAreFoundWhereTheJdkKnowsThem() {
        assertThat(Spaceless.words(THAI))
                .containsExactly("\u0e09\u0e31\u0e19", "\u0e23\u0e31\u0e01", "\u0e20\u0e32\u0e29\u0e32");
        assertThat(Spaceless.words(JAPANESE)).startsWith("\u79c1", "\u306f", "\u6771\u4eac");
        assertThat(Spaceless.words(CHINESE)).containsExactly(CHINESE);
    }

    @Test
    void charactersKeepTheirMarks() {
        assertThat(Spaceless.characters(CHINESE)).hasSize(6).startsWith("\u6211", "\u7231");
        assertThat(Spaceless.characters("\u0e23\u0e31\u0e01")).containsExactly("\u0e23\u0e31", "\u0e01");
    }

    @Test
    void everyPartTakesTheScoreOfTheWholeInEveryRow() {
        Study study = new Study(
                "",
                "",
                List.of("see", CHINESE, "."),
                List.of(new Row("a", new double[] {1, 2, 3}), new Row("b", new double[] {4, 5, 6})),
                Parameters.DEFAULT);
        Study split = Spaceless.split(study, Spaceless::characters);
        assertThat(split.tokens()).hasSize(8).startsWith("see", "\u6211").endsWith(".");
        assertThat(split.row(0).scores()).containsExactly(1, 2, 2, 2, 2, 2, 2, 3);
        assertThat(split.row(1).scores()).containsExactly(4, 5, 5, 5, 5, 5, 5, 6);
        assertThat(split.row(1).label()).isEqualTo("b");
    }
}
