package org.simplexplorer.viewmodel.panels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.figure.heatmap.HeatmapLayout;
import org.simplexplorer.figure.heatmap.HeatmapLayout.Cell;
import org.simplexplorer.figure.heatmap.Viewport;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.base.Appearance;

class HintTest {
    private final PanelModel panel = new PanelModel(MechanismKind.SOFTMAX);

    private PanelModel.Picture picture(Viewport shown) {
        Map<PanelModel, PanelModel.Picture> drawn = new PanelDrawing(new AwtRuler())
                .draw(new PanelDrawing.Request(
                        Fixtures.TWO_ROWS,
                        shown,
                        new Appearance().style(),
                        1,
                        Map.of(panel, panel.sizeProperty().get())));
        return Objects.requireNonNull(drawn.get(panel));
    }

    @Test
    void itStandsAtTheLowerRightCornerOfTheCell() {
        PanelModel.Picture picture = picture(Viewport.whole(2, 3));
        HeatmapLayout layout = picture.figure().layout();
        Hint hint = Hint.of(picture, new Cell(1, 2)).orElseThrow();
        assertThat(hint.title()).contains("chat").contains("sat");
        assertThat(hint.x()).isEqualTo(layout.x(2) + layout.cellWidth());
        assertThat(hint.y()).isEqualTo(layout.y(1) + layout.cellHeight());
        assertThat(hint.cellHeight()).isEqualTo(layout.cellHeight());
    }

    @Test
    void aCellThatThePictureDoesNotShowHasNone() {
        PanelModel.Picture part = picture(new Viewport(1, 1, 1, 2));
        assertThat(Hint.of(part, new Cell(1, 1))).isPresent();
        assertThat(Hint.of(part, new Cell(0, 1))).as("above").isEmpty();
        assertThat(Hint.of(part, new Cell(1, 0))).as("to the left").isEmpty();
    }

    @Test
    void aCellOfALargerStudyThatWasShownBeforeHasNone() {
        PanelModel.Picture picture = picture(Viewport.whole(2, 3));
        assertThat(Hint.of(picture, new Cell(2, 0))).isEmpty();
        assertThat(Hint.of(picture, new Cell(0, 3))).isEmpty();
    }
}
