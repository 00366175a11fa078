package org.simplexplorer.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.QuickText;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;

class NewSentenceTest {

    private static final Study SAMPLE = new Study(
            "A sample",
            "Look at this.",
            List.of("the", "cat"),
            List.of(new Row("le", 1, 2), new Row("chat", 3, 4)),
            Parameters.DEFAULT.with(MechanismKind.FUSEDMAX, 3));

    @Test
    void aSentenceIsNewWhereNoWordIsLeft() throws StudyFormatException {
        assertThat(NewSentence.is(SAMPLE, QuickText.parse("a dog"))).isTrue();
        assertThat(NewSentence.is(SAMPLE, List.of())).isTrue();
        assertThat(NewSentence.is(SAMPLE, QuickText.parse("a dog the"))).isFalse();
        assertThat(NewSentence.is(SAMPLE.withSentence(List.of("c"), List.of(new Row("le", 1))), QuickText.parse("ca")))
                .as("one goes on typing")
                .isFalse();
    }

    @Test
    void whatWasSaidOfTheOldOneGoes() {
        Study bare = NewSentence.of(SAMPLE, SAMPLE);
        assertThat(bare.title()).isEqualTo("Untitled");
        assertThat(bare.note()).isEmpty();
        assertThat(bare.rows()).containsExactly(new Row("row 1", 0, 0));
        assertThat(bare.parameters()).isEqualTo(Parameters.DEFAULT);
    }

    @Test
    void whatAPersonWroteStays() {
        Parameters own = SAMPLE.parameters().withGamma(2);
        Study edited = SAMPLE.withTitle("Mine")
                .withNote("My note.")
                .withParameters(own)
                .withRow(0, new Row("my row", 1, 2));
        assertThat(NewSentence.of(edited, SAMPLE)).isEqualTo(edited);
    }
}
