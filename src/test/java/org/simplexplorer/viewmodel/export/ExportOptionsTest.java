package org.simplexplorer.viewmodel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.viewmodel.export.ShownParts.Part;

/** Each option of {@code render} has its choice in the dialog, and does there what it does here. */
class ExportOptionsTest extends DialogAndCommandLine {

    private void asRendered(String... options) {
        assertThat(written("a.svg")).hasSameBinaryContentAs(rendered("a.svg", options));
    }

    @Test
    void rowsOfAHeatmap() {
        export.choices().content().rowsProperty().set("chat, 1");
        asRendered("--rows", "chat,1");
        export.choices().content().rowsProperty().set("chien");
        assertThat(export.errorProperty().get()).contains("no row \u201cchien\u201d");
    }

    @Test
    void someOfTheWords() {
        export.choices().content().columnsProperty().set("2-3");
        asRendered("--columns", "2-3");
        export.choices().content().columnsProperty().set("3-2");
        assertThat(export.errorProperty().get()).contains("no range of words");
        export.choices().kind().choose(FigureKind.PATH); // which is about the whole sentence
        assertThat(export.errorProperty().get()).isEmpty();
    }

    @Test
    void theRowOfAnotherKind() {
        workbench.open().select(1);
        workbench.figure().view().choose(FigureKind.BARS);
        export.chooseShown(workbench.figure());
        assertThat(export.choices().content().rowProperty().get()).isEqualTo("chat");
        assertThat(export.choices().content().rowNames()).containsExactly("le", "chat");
        asRendered("--kind", "bars", "--row", "chat");
        export.choices().content().rowProperty().set("1");
        asRendered("--kind", "bars", "--row", "le");
    }

    @Test
    void panelsOfOnesOwnStyle() {
        PanelChoices panels = export.choices().look().panels();
        panels.style().selectedProperty().set("paper style");
        assertThat(panels.squareProperty().get()).isTrue();
        asRendered("--style", "paper");
        panels.gridProperty().set(false);
        panels.headerProperty().set(false);
        panels.lettersProperty().set(true);
        assertThat(panels.style().selectedProperty().get()).isEqualTo("own style");
        asRendered("--style", "paper", "--no-grid", "--no-header", "--letters");
        panels.gridProperty().set(true);
        panels.headerProperty().set(true);
        assertThat(panels.style().selectedProperty().get()).isEqualTo("paper style");
        panels.style().selectedProperty().set("standard style");
        asRendered("--letters");
    }

    @Test
    void theLargestWeightGetsTheFullColour() {
        export.choices().look().fullAtProperty().set("auto");
        asRendered("--full-at", "auto");
        export.choices().look().fullAtProperty().set("0.8");
        asRendered("--full-at", "0.8");
        export.choices().look().fullAtProperty().set("1.5");
        assertThat(export.errorProperty().get()).contains("at most 1");
    }

    @ParameterizedTest
    @CsvSource({"path,--along,gamma", "geometry,--words,'1,3'", "steps,--step,2", "bars,--axis-to,0.9"})
    void whatOneKindAloneKnows(String kind, String option, String value) {
        export.choices().kind().selectedProperty().set(kind);
        ContentChoices content = export.choices().content();
        content.focus().along().selectedProperty().set(option.equals("--along") ? value : "lambda");
        content.focus().wordsProperty().set(option.equals("--words") ? value : "");
        content.focus().stepProperty().set(option.equals("--step") ? value : "1");
        content.axisToProperty().set(option.equals("--axis-to") ? value : "");
        asRendered("--kind", kind, option, value);
    }

    @ParameterizedTest
    @CsvSource({"geometry,'1,9',word's position", "geometry,x,word's position"})
    void wordsThatAreNoneAreSaid(String kind, String words, String said) {
        export.choices().kind().selectedProperty().set(kind);
        export.choices().content().focus().wordsProperty().set(words);
        assertThat(export.errorProperty().get()).containsIgnoringCase(said).contains("1 to 3");
    }

    @Test
    void thePublishedVariantIsChecked() {
        export.choices().kind().choose(FigureKind.CERTIFICATE);
        export.choices().content().focus().asPublishedProperty().set(true);
        asRendered("--kind", "certificate", "--as-published");
    }

    @Test
    void aPageOffersGammas() {
        export.choices().motion().gammasProperty().set("0.5, 2");
        assertThat(written("a.html")).hasSameBinaryContentAs(rendered("a.html", "--gammas", "0.5,2"));
    }

    @Test
    void allOpenTabsStandInOneFigure() {
        ContentChoices content = export.choices().content();
        content.togetherProperty().set(true);
        Scene alone = export.previewProperty().get();
        assertThat(export.parts().has(Part.TOGETHER).get()).isFalse();
        workbench.tabs().add();
        workbench.files().openSample(0, workbench.tabs().here());
        export.chooseShown(workbench.figure());
        assertThat(export.parts().has(Part.TOGETHER).get()).isTrue();
        content.togetherProperty().set(true);
        assertThat(export.previewProperty().get()).isNotEqualTo(alone);
        Path file = written("a.svg");
        assertThat(file).content().contains(">two rows: softmax<", ">Ivanov: <", "terrorism \u2192 russian: score");
        assertThat(export.suffixes()).doesNotContain("html");
        content.minus().selectedProperty().set("softmax");
        assertThat(export.errorProperty().get()).contains("still heatmaps of weights");
        content.minus().selectedProperty().set("none");
        List<String> captions = new ArrayList<>();
        export.copies().caption(captions::add);
        assertThat(captions).singleElement().asString().contains("two rows").contains("Ivanov");
    }

    @Test
    void aSweepIsSeenBeforehandAtEveryMoment() {
        export.choices().motion().parameter().selectedProperty().set("gamma");
        Scene start = export.previewProperty().get();
        export.choices().motion().momentProperty().set(0.5);
        Scene middle = export.previewProperty().get();
        assertThat(middle).isNotEqualTo(start);
        export.choices().motion().toProperty().set("0.1");
        assertThat(export.errorProperty().get()).contains("two values");
        export.choices().motion().toProperty().set("3");
        export.play(); // without frames it is at its end at once
        assertThat(export.choices().motion().momentProperty().get()).isEqualTo(1);
        export.write(folder.resolve("a.pdf"));
        assertThat(problem()).contains("gif");
        export.choices().motion().parameter().selectedProperty().set("entmax alpha");
        assertThat(export.errorProperty().get()).contains("does not show entmax");
        export.choices().motion().parameter().selectedProperty().set("nothing");
        assertThat(export.errorProperty().get()).isEmpty();
        export.write(folder.resolve("a.gif"));
        assertThat(problem()).contains("choose what moves");
    }

    @Test
    void whatASweepHasToLeaveOutIsSaidToo() {
        workbench.files().openSample(0, workbench.tabs().here());
        export.choices().size().widthProperty().set("84mm");
        export.choices().motion().parameter().selectedProperty().set("fusedmax lambda");
        assertThat(export.leftOutProperty().get()).contains("labels are left out");
        List<String> copied = new ArrayList<>();
        export.choices().motion().momentProperty().set(1);
        export.copies().svg(copied::add); // what is seen, with the study as it is then
        assertThat(copied).singleElement().asString().contains("\"fusedmax\": 0.5");
    }

    @ParameterizedTest
    @CsvSource({
        "heatmap,ROWS,ROW",
        "text,COLUMNS,ROWS",
        "text,ROW,ROWS",
        "path,ROW,COLUMNS",
        "path,ALONG,STEP",
        "geometry,WORDS,ALONG",
        "certificate,AS_PUBLISHED,AXIS",
        "steps,STEP,MINUS",
        "bars,AXIS,WORDS",
        "heatmap,MINUS,AS_PUBLISHED"
    })
    void aKindHasTheChoicesThatItKnows(String kind, Part has, Part hasNot) {
        export.choices().kind().selectedProperty().set(kind);
        assertThat(export.parts().has(has).get()).isTrue();
        assertThat(export.parts().has(hasNot).get()).isFalse();
    }

    @Test
    void whatWasSaidOfOneStudyIsNotSaidOfAnother() {
        export.chooseShown(workbench.figure());
        export.choices().content().titleProperty().set("Two rows");
        export.choices().content().rowsProperty().set("chat");
        export.chooseShown(workbench.figure());
        assertThat(export.choices().content().titleProperty().get()).isEqualTo("Two rows");
        workbench.files().openSample(0, workbench.tabs().here());
        export.chooseShown(workbench.figure());
        assertThat(export.choices().content().titleProperty().get()).isEmpty();
        assertThat(export.errorProperty().get()).isEmpty();
    }

    private String problem() {
        return Objects.requireNonNull(workbench.messages().currentProperty().get())
                .text();
    }
}
