package org.simplexplorer.viewmodel.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.figure.common.ColourScale;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.heatmap.Viewport;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.panels.PanelModel.Size;

/** How large letters are and how many cells have room for numbers; a letter is 12 to 20 high, a 26th of the panel. */
class PanelDrawingTest {
    private final PanelDrawing drawing = new PanelDrawing(new AwtRuler());

    @ParameterizedTest
    @CsvSource({
        // (320 - 8 * 12) / (1.9 * 12) = 9.8 and (480 - 8 * 12) / (3.3 * 12) = 9.7
        "480, 320, 1, 9, 9",
        // letters of 20: (1000 - 160) / 38 = 22.1 and (1000 - 160) / 66 = 12.7
        "1000, 1000, 1, 22, 12",
        // letters of 12 * 1.6: (320 - 153.6) / 36.48 = 4.6 and (480 - 153.6) / 63.36 = 5.2
        "480, 320, 1.6, 4, 5",
        // letters of 15, as 390 / 26: (390 - 120) / 28.5 = 9.5 and (480 - 120) / 49.5 = 7.3
        "480, 390, 1, 9, 7",
    })
    void roomForCellsWithNumbers(double width, double height, double magnification, int rows, int columns) {
        List<Size> sizes = List.of(new Size(width, height), new Size(100, 100));
        assertThat(PanelDrawing.roomForRows(sizes, magnification)).isEqualTo(rows);
        assertThat(PanelDrawing.roomForColumns(sizes, magnification)).isEqualTo(columns);
    }

    @Test
    void noPanelHasRoomForOneCell() {
        assertThat(PanelDrawing.roomForRows(List.of(), 1)).isEqualTo(1);
    }

    private Map<PanelModel, PanelModel.Picture> drawn(Study study, FigureStyle style, PanelModel... panels) {
        Map<PanelModel, Size> sizes = new LinkedHashMap<>();
        for (PanelModel panel : panels) {
            sizes.put(panel, new Size(480, 320));
        }
        Viewport whole = Viewport.whole(study.rows().size(), study.tokens().size());
        return drawing.draw(new PanelDrawing.Request(study, whole, style, 1, sizes));
    }

    @Test
    void aPanelWithTheSameFigureKeepsIt() {
        Study study = new Study("", "", List.of("a", "b"), List.of(new Row("r", 1, 2)), Parameters.DEFAULT);
        FigureStyle style = new Appearance().style();
        PanelModel softmax = new PanelModel(MechanismKind.SOFTMAX);
        PanelModel fusedmax = new PanelModel(MechanismKind.FUSEDMAX);
        Map<PanelModel, PanelModel.Picture> first = drawn(study, style, softmax, fusedmax);
        Study moved = study.withParameters(study.parameters().with(MechanismKind.FUSEDMAX, 0.7));
        Map<PanelModel, PanelModel.Picture> then = drawn(moved, style, softmax, fusedmax);
        assertThat(scene(then, softmax)).isSameAs(scene(first, softmax));
        assertThat(Objects.requireNonNull(then.get(softmax)).study())
                .as("what is said of it is of the new study")
                .isSameAs(moved);
        assertThat(scene(then, fusedmax)).isNotEqualTo(scene(first, fusedmax));
    }

    @Test
    void whatAPanelSaysIsCountedAnewWhereTheWeightsAreNew() {
        Study study = new Study("", "", List.of("a", "b"), List.of(new Row("r", 1, 1.5)), Parameters.DEFAULT);
        FigureStyle style = new Appearance().style();
        PanelModel sparsemax = new PanelModel(MechanismKind.SPARSEMAX);
        PanelModel fusedmax = new PanelModel(MechanismKind.FUSEDMAX);
        Map<PanelModel, PanelModel.Picture> first = drawn(study, style, sparsemax, fusedmax);
        Study moved = study.withParameters(study.parameters().with(MechanismKind.FUSEDMAX, 0.7));
        Map<PanelModel, PanelModel.Picture> then = drawn(moved, style, sparsemax, fusedmax);
        assertThat(facts(then, sparsemax)).isSameAs(facts(first, sparsemax));
        assertThat(facts(first, fusedmax).shortFacts()).isEqualTo("support 2/2 \u00b7 2 segments");
        assertThat(facts(then, fusedmax).shortFacts()).isEqualTo("support 2/2 \u00b7 1 segment");
        assertThat(facts(then, fusedmax).shortParameters()).isEqualTo("\u03bb = 0.700");
        Study edited = moved.withRow(0, new Row("r", 1, 3));
        Map<PanelModel, PanelModel.Picture> last = drawn(edited, style, sparsemax, fusedmax);
        assertThat(facts(last, sparsemax).facts()).isEqualTo("support 1/2 \u00b7 entropy 0.00");
        Study empty = edited.withSentence(List.of(), List.of(Row.zeros("r", 0)));
        PanelFacts none = facts(drawn(empty, style, sparsemax, fusedmax), fusedmax);
        assertThat(none.facts() + none.certificate() + none.residual()).isEmpty();
    }

    private static PanelFacts facts(Map<PanelModel, PanelModel.Picture> pictures, PanelModel panel) {
        return Objects.requireNonNull(pictures.get(panel)).facts();
    }

    /** The weights stay as they are in each of these; what is drawn does not. */
    @Test
    void aPanelIsDrawnAnewForNamesAndLooks() {
        Study study = new Study("", "", List.of("a", "b"), List.of(new Row("r", 1, 2)), Parameters.DEFAULT);
        FigureStyle style = new Appearance().style();
        PanelModel softmax = new PanelModel(MechanismKind.SOFTMAX);
        Scene first = scene(drawn(study, style, softmax), softmax);
        Study words = new Study("", "", List.of("a", "c"), study.rows(), Parameters.DEFAULT);
        Scene named = scene(drawn(words, style, softmax), softmax);
        assertThat(named).isNotEqualTo(first);
        Study rows = new Study("", "", words.tokens(), List.of(new Row("s", 1, 2)), Parameters.DEFAULT);
        Scene labelled = scene(drawn(rows, style, softmax), softmax);
        assertThat(labelled).isNotEqualTo(named);
        Scene coloured =
                scene(drawn(rows, style.withScale(new ColourScale(style.scale().ramp(), 0.1)), softmax), softmax);
        assertThat(coloured).isNotEqualTo(labelled);
    }

    private static Scene scene(Map<PanelModel, PanelModel.Picture> drawn, PanelModel panel) {
        return Objects.requireNonNull(drawn.get(panel)).figure().scene();
    }

    @ParameterizedTest
    @CsvSource({
        // few cells: large, but as a part of the panel no larger than 16
        "2, 320, 1, 16",
        "3, 390, 1, 16",
        "8, 320, 1, 12",
        "8, 390, 1, 15",
        "2, 1000, 1, 20",
        // many rows: never below 12, and not below 12 * 1.6 before a class
        "20, 320, 1, 12",
        "200, 320, 1.6, 19.2",
    })
    void lettersAreAsLargeAsRowsAllow(int rows, double height, double magnification, double letters) {
        Study study =
                new Study("", "", List.of("a", "b"), Collections.nCopies(rows, new Row("r", 1, 2)), Parameters.DEFAULT);
        PanelModel panel = new PanelModel(MechanismKind.SOFTMAX);
        Map<PanelModel, PanelModel.Picture> drawn = drawing.draw(new PanelDrawing.Request(
                study,
                Viewport.whole(rows, 2),
                new Appearance().style(),
                magnification,
                Map.of(panel, new Size(480, height))));
        PanelModel.Picture picture = Objects.requireNonNull(drawn.get(panel));
        assertThat(picture.source().style().fontSize()).isCloseTo(letters, within(0.01));
    }
}
