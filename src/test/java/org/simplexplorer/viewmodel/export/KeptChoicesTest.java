package org.simplexplorer.viewmodel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.figure.FigureKind;

/** A study that comes out of a figure is first shown as that figure was. */
class KeptChoicesTest extends DialogAndCommandLine {

    private void openFigure(Path figure) {
        workbench.files().open(figure, workbench.tabs().here());
        export.chooseShown(workbench.figure());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--kind bars --row chat --axis-to 0.9 --width 101.3mm --height 70mm --font-size 7.3 --theme dark",
                "--mechanisms entmax,fusedmax --style paper --no-grid --letters --digits 4 --full-at auto --ramp grey",
                "--mechanisms fusedmax,softmax --minus softmax --title T --family serif --no-legend --no-outlines",
                "--kind path --along gamma --row 2 --width slide --arrangement column",
                "--kind steps --mechanisms oscarmax --step 3 --no-groups --labels top",
                "--kind geometry --words 3,1 --row #2",
                "--kind certificate --as-published --theme transparent"
            })
    void theDialogStartsAsTheFigureWas(String options) {
        openFigure(rendered("first.svg", options.split(" ")));
        assertThat(written("again.svg")).hasSameBinaryContentAs(folder.resolve("command-first.svg"));
    }

    @Test
    void alsoWhatMovesAndWhatAPageOffers() {
        openFigure(rendered(
                "first.svg",
                "--kind",
                "bars",
                "--sweep",
                "oscarmax-lambda=0:0.2",
                "--seconds",
                "1.5",
                "--width",
                "60mm"));
        assertThat(written("again.svg")).hasSameBinaryContentAs(folder.resolve("command-first.svg"));
        openFigure(rendered("page.html", "--gammas", "0.5,2"));
        assertThat(written("again.html")).hasSameBinaryContentAs(folder.resolve("command-page.html"));
        openFigure(rendered("pixels.png", "--dpi", "50"));
        assertThat(written("again.png")).hasSameBinaryContentAs(folder.resolve("command-pixels.png"));
    }

    @Test
    void afterwardsAPersonsOwnChoicesHold() {
        openFigure(rendered("first.svg", "--kind", "bars", "--width", "70mm"));
        export.choices().size().widthProperty().set("80mm");
        export.chooseShown(workbench.figure());
        assertThat(export.choices().size().widthProperty().get()).isEqualTo("80mm");
        assertThat(export.choices().kind().value()).isEqualTo(FigureKind.HEATMAP);
    }
}
