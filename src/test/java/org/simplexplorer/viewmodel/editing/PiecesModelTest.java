package org.simplexplorer.viewmodel.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.editing.PiecesModel.PreviewWord;

class PiecesModelTest {

    private static final String WEIGHTS =
            "{\"tokens\": [\"[CLS]\", \"un\", \"##able\"], \"attention\": [[0.5, 0.25, 0.25], [0.5, 0.5, 0], [1, 0, 0]]}";

    @TempDir
    Path folder;

    private Workbench workbench;
    private OpenStudy open;
    private PiecesModel pieces;

    @BeforeEach
    void start() {
        workbench = Fixtures.workbench(folder.resolve("settings.properties"));
        open = workbench.open();
        pieces = workbench.editing().pieces();
    }

    private void open(String json) throws IOException {
        workbench
                .files()
                .open(
                        Files.writeString(folder.resolve("a.json"), json, StandardCharsets.UTF_8),
                        workbench.tabs().here());
    }

    private String message() {
        return Objects.requireNonNull(workbench.messages().currentProperty().get())
                .text();
    }

    @Test
    void aPlainSentenceIsNotAskedAbout() {
        assertThat(pieces.possibleProperty().get()).isFalse();
        pieces.start();
        assertThat(pieces.askingProperty().get()).isFalse();
    }

    @Test
    void piecesAreOfferedThenMergedThenTheNumbersAreLookedAt() throws IOException {
        open(WEIGHTS);
        assertThat(message())
                .isEqualTo("The tokens are word pieces: 1 of 3 tokens are marked like ##ing; 1 special token.");
        workbench.messages().accept();

        assertThat(pieces.askingProperty().get()).isTrue();
        assertThat(pieces.sources().selectedProperty().get()).isEqualTo("sum"); // they are weights
        assertThat(pieces.previewProperty().get())
                .containsExactly(
                        new PreviewWord("[CLS]", List.of("[CLS]"), true),
                        new PreviewWord("unable", List.of("un", "##able"), false));
        pieces.dropSpecialProperty().set(false);
        assertThat(pieces.previewProperty().get()).noneMatch(PreviewWord::dropped);
        pieces.accept();

        assertThat(open.tokens()).containsExactly("[CLS]", "unable");
        assertThat(open.study().rows()).hasSize(2);
        assertThat(open.study().row(1).scores()).containsExactly(0.75, 0.25);
        assertThat(pieces.doneProperty().get()).isEqualTo("2 words from 3 tokens");
        assertThat(open.undoNameProperty().get()).isEqualTo("word pieces");
        assertThat(message()).contains("look like weights");
    }

    @Test
    void itIsTakenBackByUndoAndByItsOwnButton() throws IOException {
        open(WEIGHTS);
        pieces.start();
        pieces.accept();
        assertThat(pieces.doneProperty().get()).isEqualTo("1 word from 3 tokens; without [CLS]");
        open.undo();
        assertThat(open.tokens()).hasSize(3);
        assertThat(pieces.doneProperty().get()).isEmpty();
        open.redo();
        assertThat(pieces.doneProperty().get()).startsWith("1 word ");
        pieces.takeBack();
        assertThat(open.tokens()).hasSize(3);
        assertThat(pieces.possibleProperty().get()).isTrue();
    }

    @Test
    void cancellingChangesNothing() throws IOException {
        open(WEIGHTS);
        workbench.messages().accept();
        pieces.cancel();
        assertThat(open.tokens()).hasSize(3);
        assertThat(message()).contains("look like weights");
    }

    @Test
    void everyTimeItIsAskedTheUsualAnswersComeFirst() throws IOException {
        open(WEIGHTS);
        pieces.start();
        pieces.mergeProperty().set(false);
        pieces.dropSpecialProperty().set(false);
        pieces.renormaliseProperty().set(false);
        assertThat(pieces.previewProperty().get())
                .extracting(PreviewWord::text)
                .containsExactly("[CLS]", "un", "##able");
        pieces.cancel();
        assertThat(pieces.askingProperty().get()).isFalse();
        pieces.start();
        assertThat(pieces.mergeProperty().get()).isTrue();
        assertThat(pieces.dropSpecialProperty().get()).isTrue();
        assertThat(pieces.renormaliseProperty().get()).isTrue();
        pieces.accept();
        assertThat(pieces.askingProperty().get()).isFalse();
    }

    @Test
    void scoresAreAveragedAndWeightsAdded() throws IOException {
        open("{\"tokens\": [\"un\", \"##able\"], \"scores\": [[3, 5], [1, 2]]}");
        assertThat(pieces.areWeights()).isFalse();
        pieces.start();
        assertThat(pieces.sources().selectedProperty().get()).isEqualTo("mean");
    }

    @Test
    void toDropSpecialTokensAloneIsCalledThat() throws IOException {
        open(WEIGHTS);
        pieces.start();
        pieces.mergeProperty().set(false);
        pieces.accept();
        assertThat(open.tokens()).containsExactly("un", "##able");
        assertThat(open.undoNameProperty().get()).isEqualTo("special tokens");
        assertThat(pieces.doneProperty().get())
                .isEqualTo("2 words from 3 tokens; without [CLS]; 1 row with nothing left, made uniform");
    }

    @Test
    void whatWasDoneIsSaidInItsOwnTabOnly() throws IOException {
        open(WEIGHTS);
        var merged = workbench.tabs().selected();
        pieces.start();
        pieces.accept();
        workbench.tabs().add();
        assertThat(pieces.doneProperty().get()).isEmpty();
        assertThat(pieces.foundProperty().get()).isEmpty();
        assertThat(pieces.possibleProperty().get()).isFalse();
        workbench.tabs().select(merged);
        assertThat(pieces.doneProperty().get()).startsWith("1 word ");
    }
}
