package org.simplexplorer.viewmodel.panels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.figure.WeightLegend;
import org.simplexplorer.viewmodel.parameter.ParameterModel;

/** Which mechanisms are shown, and everything that follows from it. */
class PanelChoiceTest {

    @TempDir
    Path folder;

    private Workbench workbench;
    private PanelChoice choice;

    @BeforeEach
    void open() {
        workbench = Fixtures.workbench(folder.resolve("settings.properties"));
        choice = workbench.panelChoice();
    }

    private WeightLegend legend() {
        return new WeightLegend(
                workbench.figure().views(), workbench.panelChoice(), workbench.appearance(), workbench.ruler());
    }

    @Test
    void startsWithTheUsualFourOfSix() {
        assertThat(choice.names())
                .containsExactly("softmax", "sparsemax", "fusedmax", "oscarmax", "entmax", "pnormmax");
        assertThat(choice.names())
                .filteredOn(choice::isShown)
                .containsExactly("softmax", "sparsemax", "fusedmax", "oscarmax");
        assertThat(workbench.panels().shown()).extracting(PanelModel::name).hasSize(4);
    }

    @Test
    void panelsComeInTheirOwnOrderAndTheLastOneStays() {
        choice.show("pnormmax", true);
        choice.show("entmax", true);
        choice.names().subList(0, 4).forEach(name -> choice.show(name, false));
        assertThat(workbench.panels().shown()).extracting(PanelModel::name).containsExactly("entmax", "pnormmax");
        choice.show("pnormmax", false);
        assertThat(choice.isFixed("entmax")).isTrue();
        assertThat(choice.isFixed("pnormmax")).isFalse();
        choice.show("entmax", false);
        assertThat(workbench.panels().shown()).extracting(PanelModel::name).containsExactly("entmax");
    }

    @Test
    void aPanelIsDrawnAsSoonAsItIsShown() {
        PanelModel entmax = workbench.panels().panels().get(4);
        assertThat(entmax.sceneProperty().get()).isEqualTo(Scene.EMPTY);
        choice.show("entmax", true);
        assertThat(entmax.parametersProperty().get()).isEqualTo("\u03b3 = 1.00   \u03b1 = 1.50");
        assertThat(entmax.certificateProperty().get()).startsWith("optimal to");
        assertThat(entmax.shortFactsProperty().get()).matches("support \\d/6");
        assertThat(entmax.factsProperty().get())
                .startsWith(entmax.shortFactsProperty().get() + " \u00b7 entropy");
        assertThat(entmax.residualProperty().get()).matches("0|\\de-1\\d");
    }

    @Test
    void theSlidersOfEntmaxAndPnormmaxChangeThem() {
        choice.show("pnormmax", true);
        PanelModel panel = workbench.panels().panels().get(5);
        ParameterModel p = Objects.requireNonNull(workbench.sliders().own().get("pnormmax"));
        assertThat(p.words().name()).isEqualTo("p  pnormmax: which norm");
        p.positionProperty().set(1);
        assertThat(panel.factsProperty().get())
                .isEqualTo(workbench.panels().panels().get(1).factsProperty().get());
        p.textProperty().set("2.5");
        p.commitText();
        assertThat(p.errorProperty().get()).isEqualTo("pnormmax's p must be above 1 and at most 2, but is 2.5.");
        assertThat(workbench.sliders().own()).containsOnlyKeys("fusedmax", "oscarmax", "entmax", "pnormmax");
    }

    @Test
    void theOtherViewsShowTheSame() {
        workbench.figure().widthProperty().set(600);
        workbench.figure().heightProperty().set(400);
        workbench.figure().view().selectedProperty().set("Bars");
        assertThat(texts(workbench.figure().sceneProperty().get()))
                .contains("softmax")
                .doesNotContain("entmax");
        choice.show("entmax", true);
        choice.show("softmax", false);
        assertThat(texts(workbench.figure().sceneProperty().get()))
                .contains("entmax")
                .doesNotContain("softmax");
    }

    @Test
    void theLegendExplainsWhatIsShown() {
        assertThat(texts(legend().draw(400))).contains("segment", "group");
        choice.show("fusedmax", false);
        assertThat(texts(legend().draw(400))).contains("group").doesNotContain("segment");
    }

    @Test
    void anExportStartsWithWhatIsShown() {
        choice.show("entmax", true);
        choice.show("sparsemax", false);
        workbench.export().chooseShown(workbench.figure());
        workbench.export().choices().mechanisms().forEach((name, shown) -> assertThat(shown.get())
                .as(name)
                .isEqualTo(choice.isShown(name)));
    }

    @Test
    void theChoiceIsRememberedForTheNextStart() {
        choice.show("entmax", true);
        choice.show("softmax", false);
        PanelChoice next =
                Fixtures.workbench(folder.resolve("settings.properties")).panelChoice();
        assertThat(next.names())
                .filteredOn(next::isShown)
                .containsExactly("sparsemax", "fusedmax", "oscarmax", "entmax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"panels=", "panels=hardmax,,", "legend=true"})
    void settingsThatNameNoMechanismGiveTheUsualOnes(String setting) throws IOException {
        Path settings = Files.writeString(folder.resolve("other.properties"), setting);
        PanelChoice next = Fixtures.workbench(settings).panelChoice();
        assertThat(next.names())
                .filteredOn(next::isShown)
                .containsExactly("softmax", "sparsemax", "fusedmax", "oscarmax");
    }

    private static List<String> texts(Scene scene) {
        List<String> texts = new ArrayList<>();
        collect(scene.marks(), texts);
        return texts;
    }

    private static void collect(List<Mark> marks, List<String> texts) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Label label) {
                texts.add(label.text());
            } else if (mark instanceof Mark.Group group) {
                collect(group.marks(), texts);
            }
        }
    }

    @Test
    void aPanelIsEnlargedAndReduced() {
        choice.enlarge("fusedmax");
        assertThat(choice.enlargedProperty().get()).isEqualTo("fusedmax");
        choice.enlarge("fusedmax");
        assertThat(choice.enlargedProperty().get()).isNull();
        choice.enlarge("softmax");
        choice.reduce();
        assertThat(choice.enlargedProperty().get()).isNull();
    }
}
