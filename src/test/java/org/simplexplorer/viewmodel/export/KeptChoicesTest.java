package org.simplexplorer.viewmodel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.FigureSettings;

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
                "--kind certificate --as-published --theme transparent",
                "--kind text --columns 2-3"
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
        openFigure(
                rendered("moving.gif", "--sweep", "gamma=0.5:2", "--seconds", "0.4", "--fps", "10", "--width", "60mm"));
        assertThat(written("again.gif")).hasSameBinaryContentAs(folder.resolve("command-moving.gif"));
        openFigure(rendered("page.html", "--gammas", "0.5,2"));
        assertThat(written("again.html")).hasSameBinaryContentAs(folder.resolve("command-page.html"));
        openFigure(rendered("pixels.png", "--dpi", "50"));
        assertThat(written("again.png")).hasSameBinaryContentAs(folder.resolve("command-pixels.png"));
    }

    @Test
    void alsoAFigureOfSeveral() {
        openFigure(rendered("first.svg", "ivanov", "--together", "--mechanisms", "fusedmax", "--width", "240mm"));
        assertThat(workbench.tabs().all()).hasSize(2);
        assertThat(export.choices().content().togetherProperty().get()).isTrue();
        assertThat(export.choices().size().widthProperty().get()).isEqualTo("240mm");
        assertThat(written("again.svg")).content().contains(">two rows: fusedmax<", "terrorism \u2192 russian: score");
    }

    /** A setting that figures keep from now on needs a choice in the dialog, and a value here. */
    @Test
    void everySettingHasItsChoice() {
        Map<String, String> values = Arrays.stream(
                        ("kind=bars mechanisms=entmax row=#2 columns=1-2 along=gamma words=1,2 "
                                        + "as-published=true step=2 width=70mm height=50mm arrangement=column axis-to=0.9 "
                                        + "minus=softmax font-size=7 family=serif title=T digits=3 legend=false outlines=false "
                                        + "groups=false labels=top grid=false dots=false header=false square=true letters=true "
                                        + "theme=dark ramp=grey full-at=0.7 dpi=50 gammas=2 sweep=gamma=1:2 seconds=2 fps=5")
                                .split(" "))
                .map(value -> value.split("=", 2))
                .collect(Collectors.toMap(value -> value[0], value -> value[1]));
        assertThat(values).containsOnlyKeys(FigureSettings.NAMES);
        export.chooseShown(workbench.figure());
        export.choices().take(Map.of());
        List<?> without = chosen();
        values.forEach((name, value) -> {
            export.choices().take(Map.of(name, value));
            assertThat(chosen()).as(name).isNotEqualTo(without);
        });
        export.choices().take(Map.of());
        assertThat(chosen()).isEqualTo(without);
    }

    private List<?> chosen() {
        return export.choices().all().stream()
                .map(choice -> ((ObservableValue<?>) choice).getValue())
                .toList();
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
