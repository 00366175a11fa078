package org.simplexplorer.viewmodel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.cli.CommandLineProgram;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.viewmodel.Fixtures;

/** What goes with a figure of the dialog: the settings that it is drawn again from, and its caption. */
class ExportAgainTest {

    @TempDir
    Path folder;

    private ExportModel export;

    @BeforeEach
    void open() {
        export = Fixtures.workbench(folder.resolve("settings.properties")).export();
        export.setWatching(true);
    }

    @Test
    void theCommandLineDrawsADialogsFigureAgain() {
        ExportChoices choices = export.choices();
        choices.kind().selectedProperty().set("bars");
        choices.only(List.of(MechanismKind.FUSEDMAX, MechanismKind.ENTMAX));
        choices.size().widthProperty().set("101.3mm");
        choices.look().fontSizeProperty().set("7.3");
        choices.look().ground().selectedProperty().set("dark");
        choices.content().titleProperty().set("A \u201ctitle\u201d");
        Path first = folder.resolve("first.svg");
        export.write(first);
        Path again = folder.resolve("again.svg");
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int code = CommandLineProgram.run(
                new String[] {"render", first.toString(), "-o", again.toString()},
                InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(errors, true));
        assertThat(code).as(errors.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(again).hasSameTextualContentAs(first);
    }

    @Test
    void theCaptionIsOfTheFigureThatIsChosen() {
        export.choices().only(List.of(MechanismKind.FUSEDMAX));
        List<String> captions = new ArrayList<>();
        export.copies().caption(captions::add);
        export.copies().latexCaption(captions::add);
        assertThat(captions).hasSize(2);
        assertThat(captions.get(0)).startsWith("Attention weights under fusedmax.");
        assertThat(captions.get(1)).startsWith("\\caption[Attention weights under fusedmax.]{");
    }

    @Test
    void differencesAreShownUntilTheDialogOpensAnew() {
        export.choices().kind().selectedProperty().set("heatmap");
        export.choices().only(List.of(MechanismKind.SOFTMAX, MechanismKind.FUSEDMAX));
        Scene weights = export.previewProperty().get();
        export.choices().content().minus().selectedProperty().set("softmax");
        Scene differences = export.previewProperty().get();
        assertThat(differences).isNotEqualTo(weights);
        assertThat(export.errorProperty().get()).isEmpty();
        export.choices().content().minus().selectedProperty().set("none");
        assertThat(export.previewProperty().get()).isEqualTo(weights);
        export.choices().content().minus().selectedProperty().set("softmax");
        export.choices().only(List.of(MechanismKind.SOFTMAX));
        assertThat(export.choices().content().minus().selectedProperty().get()).isEqualTo("none");
        export.choices().content().minus().selectedProperty().set("softmax");
        assertThat(export.errorProperty().get()).contains("need another mechanism");
    }
}
