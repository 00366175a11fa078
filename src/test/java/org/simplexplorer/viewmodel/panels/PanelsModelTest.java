package org.simplexplorer.viewmodel.panels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.figure.heatmap.HeatmapLayout;
import org.simplexplorer.figure.heatmap.HeatmapLayout.Cell;
import org.simplexplorer.figure.heatmap.Viewport;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.DirectThreads;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.document.OpenStudy;

/** Sixty rows and words, of which a panel has room for nine: the pointer, the wheel and the keys move about in them. */
class PanelsModelTest {
    private static final int SIDE = 60;

    private final OpenStudy open = Fixtures.open(new Study(
            "",
            "",
            Collections.nCopies(SIDE, "w"),
            Collections.nCopies(SIDE, Row.zeros("r", SIDE).withScore(0, 1)),
            Parameters.DEFAULT));
    private final Appearance appearance = new Appearance();
    private final PanelsModel panels =
            new PanelsModel(open, new PanelChoice(), appearance, new AwtRuler(), new Messages(), DirectThreads.make());
    private final PanelModel softmax = panels.panels().get(0);

    private HeatmapLayout layout() {
        return softmax.picture().orElseThrow().figure().layout();
    }

    private Viewport shown() {
        return layout().shown();
    }

    private static Viewport square(int firstRow, int firstColumn, int side) {
        return new Viewport(firstRow, firstColumn, side, side);
    }

    private Cell pointed() {
        return Objects.requireNonNull(panels.pointedProperty().get());
    }

    /** Half of a cell's width and height to the right of and below its corner. */
    private void pointAtCell(int row, int column) {
        HeatmapLayout layout = layout();
        panels.pointAt(softmax, layout.x(column) + layout.cellWidth() / 2, layout.y(row) + layout.cellHeight() / 2);
        assertThat(pointed()).isEqualTo(new Cell(row, column));
    }

    @Test
    void unseenPanelsAreNotDrawnUntilTheyAreSeen() {
        Scene before = softmax.sceneProperty().get();
        panels.seenProperty().set(false);
        open.edit(study -> study.withRow(0, study.row(0).withScore(1, 2)));
        assertThat(softmax.sceneProperty().get()).isSameAs(before);
        panels.seenProperty().set(true);
        assertThat(softmax.sceneProperty().get()).isNotEqualTo(before);
        assertThat(softmax.picture().orElseThrow().study()).isEqualTo(open.study());
    }

    @Test
    void theKeysEnlargeTheMiddleWhereNothingIsPointedAt() {
        panels.zoomIn();
        assertThat(shown()).isEqualTo(square(10, 10, 40));
        panels.zoomOut();
        assertThat(shown()).isEqualTo(square(0, 0, 60));
    }

    @Test
    void theKeysEnlargeAroundTheCellThatIsPointedAt() {
        pointAtCell(40, 10);
        panels.zoomIn();
        // The cell's middle stays at 40.5 / 60 of the height: 40.5 - 0.675 * 40 = 13.5; and 10.5 - 0.175 * 40 = 3.5.
        assertThat(shown()).isEqualTo(square(14, 4, 40));
        panels.zoomOut();
        assertThat(shown()).isEqualTo(square(0, 0, 60));
    }

    @Test
    void theCellStaysWhereItIsHoweverOftenItIsEnlarged() {
        panels.movePointed(0, 0);
        panels.movePointed(40, 10);
        panels.zoomIn();
        panels.zoomIn();
        // It stood at (40.5 - 14) / 40 of the height: 40 - 0.6625 * 27 = 22.1; and 10 - 0.1625 * 27 = 5.6.
        assertThat(shown()).isEqualTo(square(22, 6, 27));
    }

    @Test
    void aCellThatIsOutOfSightIsNotEnlarged() {
        pointAtCell(59, 30);
        panels.movePointed(0, 0); // the keyboard's place stays where it is
        panels.zoom().zoomBy(1.5, 0, 0);
        assertThat(shown()).isEqualTo(square(0, 0, 40));
        panels.zoomIn();
        // The middle, row 20, and not row 59: 20 - 27 / 2.
        assertThat(shown()).isEqualTo(square(7, 7, 27));
    }

    @Test
    void theWheelEnlargesThePlaceUnderThePointer() {
        HeatmapLayout before = layout();
        panels.zoomBy(2, softmax, before.left() + (before.right() - before.left()) / 4, before.bottom());
        // A quarter from the left: 15 - 30 / 4 = 7.5. At the lower edge: 60 - 30.
        assertThat(shown()).isEqualTo(square(30, 8, 30));
        panels.zoom().fit();
        panels.zoomBy(3, softmax, 0, before.top() + (before.bottom() - before.top()) / 4);
        assertThat(shown()).isEqualTo(square(10, 0, 20));
    }

    @Test
    void besideTheGridTheNearestEdgeCounts() {
        panels.zoomBy(2, softmax, -1000, -1000);
        assertThat(shown()).isEqualTo(square(0, 0, 30));
        panels.zoom().fit();
        panels.zoomBy(2, softmax, 1e4, 1e4);
        assertThat(shown()).isEqualTo(square(30, 30, 30));
    }

    @Test
    void scrollingByPixelsMovesWholeCells() {
        panels.zoom().zoomBy(3, 0, 0);
        HeatmapLayout layout = layout();
        panels.scrollBy(softmax, 2 * layout.cellWidth(), 5 * layout.cellHeight());
        assertThat(shown()).isEqualTo(square(5, 2, 20));
        panels.scrollBy(softmax, -layout.cellWidth(), -layout.cellHeight());
        assertThat(shown()).isEqualTo(square(4, 1, 20));
    }

    @Test
    void aStudyWithoutWordsHasNothingToScrollOrPointAt() {
        Fixtures.replace(open, Study.blank());
        panels.scrollBy(softmax, 10, 10);
        panels.zoomBy(2, softmax, 10, 10);
        panels.movePointed(0, 1);
        assertThat(panels.pointedProperty().get()).isNull();
        assertThat(shown()).isEqualTo(new Viewport(0, 0, 1, 0));
    }

    @Test
    void toScrollWhereNothingIsDoesNotSpoilTheNextStudy() {
        Study large = open.study();
        Fixtures.replace(open, Study.blank());
        panels.scrollBy(softmax, 0, 10);
        Fixtures.replace(open, large);
        panels.zoom().zoomBy(3, 0, 0);
        panels.scrollBy(softmax, 5 * layout().cellWidth(), 0);
        assertThat(shown()).isEqualTo(square(0, 5, 20));
    }

    @Test
    void theArrowsBeginAtTheChosenRowAndGoRoundTheEdges() {
        open.select(5);
        panels.movePointed(1, 0);
        assertThat(pointed()).isEqualTo(new Cell(5, 0));
        panels.movePointed(1, -1);
        assertThat(pointed()).isEqualTo(new Cell(6, SIDE - 1));
        panels.movePointed(-7, 2);
        assertThat(pointed()).isEqualTo(new Cell(SIDE - 1, 1));
    }

    @Test
    void theArrowsBeginInSightAndStayInSight() {
        panels.zoom().zoomBy(3, 0, 0);
        panels.zoom().scrollBy(30, 25);
        panels.movePointed(1, 1);
        assertThat(pointed()).as("the chosen row is above").isEqualTo(new Cell(30, 25));
        panels.movePointed(-1, -1);
        assertThat(shown()).isEqualTo(square(29, 24, 20));
        panels.movePointed(21, 22);
        assertThat(shown()).isEqualTo(square(31, 27, 20));
    }

    @Test
    void thePointerFollowsWhatMovesBelowItButTheKeyboardsPlaceStays() {
        pointAtCell(20, 20);
        panels.zoom().zoomBy(3, 0, 0);
        assertThat(pointed()).isEqualTo(new Cell(6, 6));
        panels.movePointed(0, 1);
        panels.zoom().fit();
        assertThat(pointed()).isEqualTo(new Cell(6, 7));
        panels.pointAway();
        assertThat(panels.hint(softmax)).isEmpty();
    }

    @Test
    void whereThePointerLeavesTheGridNothingIsPointedAt() {
        AtomicInteger changes = new AtomicInteger();
        panels.onPointed(changes::incrementAndGet);
        pointAtCell(3, 3);
        panels.pointAt(softmax, 0, 0);
        assertThat(panels.pointedProperty().get()).isNull();
        assertThat(changes).hasValueGreaterThanOrEqualTo(2);
        panels.selectPointedRow();
        assertThat(open.selectedRow()).isZero();
    }

    @Test
    void theMarksFollowTheChosenRowAndThePicture() {
        Scene first = softmax.overlayProperty().get();
        open.select(9);
        Scene ninth = softmax.overlayProperty().get();
        assertThat(ninth).isNotEqualTo(first);
        panels.zoom().zoomBy(3, 0, 0);
        assertThat(softmax.overlayProperty().get()).isNotEqualTo(ninth);
    }

    @Test
    void aLargerPanelHasRoomForMoreCells() {
        panels.zoom().zoomBy(1e9, 0, 0);
        Viewport least = shown();
        panels.shown().forEach(panel -> panel.sizeProperty().set(new PanelModel.Size(900, 600)));
        panels.zoom().zoomBy(1e9, 0, 0);
        assertThat(shown().rows()).isGreaterThan(least.rows());
        assertThat(shown().columns()).isGreaterThan(least.columns());
    }

    @Test
    void aClassSeesFewerAndLargerCells() {
        panels.zoom().zoomBy(1e9, 0, 0);
        Viewport usual = shown();
        double letters = softmax.picture().orElseThrow().source().style().fontSize();
        appearance.toggleProjector();
        panels.zoom().zoomBy(1e9, 0, 0);
        assertThat(shown().rows()).isLessThan(usual.rows());
        assertThat(softmax.picture().orElseThrow().source().style().fontSize()).isGreaterThan(letters);
    }
}
