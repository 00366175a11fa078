package org.simplexplorer.viewmodel.panels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.DirectThreads;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.document.OpenStudy;

/** What a panel says of the chosen row, which is put into words anew only where something of it is new. */
class RowInWordsTest {
    private final OpenStudy open = Fixtures.open(new Study(
            "", "", List.of("the", "cat", "sat"), Collections.nCopies(4, new Row("r", 1, 1, 1)), Parameters.DEFAULT));
    private final PanelsModel panels = new PanelsModel(
            open, new PanelChoice(), new Appearance(), new AwtRuler(), new Messages(), DirectThreads.make());
    private final PanelModel softmax = panels.panels().get(0);

    private String said() {
        return softmax.spokenRowProperty().get();
    }

    /** Each of these steps changes one thing that is told. */
    @Test
    void theWordsFollowWhateverTheyTell() {
        open.edit(study -> study.withRow(2, study.row(2).withScore(1, 30)));
        assertThat(said()).startsWith("chosen row r: softmax: 3 words: \u201cthe\u201d 0.33, ");
        open.select(2);
        assertThat(said()).startsWith("chosen row r: softmax: 3 words: \u201ccat\u201d 1.00, ");
        open.edit(study -> study.withRow(2, study.row(2).withLabel("third")));
        assertThat(said()).startsWith("chosen row third: softmax: 3 words: \u201ccat\u201d 1.00, ");
        open.edit(study -> study.withSentence(List.of("the", "dog", "sat"), study.rows()));
        assertThat(said()).startsWith("chosen row third: softmax: 3 words: \u201cdog\u201d 1.00, ");
        open.edit(study -> study.withParameters(study.parameters().withGamma(100)));
        assertThat(said()).startsWith("chosen row third: softmax: 3 words: \u201cdog\u201d 0.40, ");
        assertThat(softmax.rowInWordsProperty().get()).isEqualTo("3 words");
        open.edit(study -> study.withSentence(List.of(), Collections.nCopies(4, Row.zeros("r", 0))));
        assertThat(said()).isEmpty();
        assertThat(softmax.rowInWordsProperty().get()).isEmpty();
    }
}
