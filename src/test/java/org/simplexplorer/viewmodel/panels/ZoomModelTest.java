package org.simplexplorer.viewmodel.panels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.simplexplorer.figure.heatmap.Viewport;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.document.OpenStudy;

class ZoomModelTest {

    private final OpenStudy open = Fixtures.open(study(1000, 400));
    private final ZoomModel zoom = new ZoomModel(open);

    ZoomModelTest() {
        zoom.setRoom(10, 8);
    }

    private static Study study(int rows, int columns) {
        return new Study(
                "",
                "",
                Collections.nCopies(columns, "w"),
                Collections.nCopies(rows, Row.zeros("r", columns)),
                Parameters.DEFAULT);
    }

    @Test
    void everythingIsShownAtFirst() {
        assertThat(zoom.viewport()).isEqualTo(new Viewport(0, 0, 1000, 400));
        assertThat(zoom.zoomedProperty().get()).isFalse();
        assertThat(zoom.offeredProperty().get()).isTrue();
        assertThat(zoom.factorProperty().get()).isEqualTo("all");
    }

    @Test
    void rowsAndColumnsAreEnlargedAlikeAroundThePlaceUntilBothHaveRoomForNumbers() {
        zoom.zoomBy(4, 0.5, 0.5);
        assertThat(zoom.viewport()).isEqualTo(new Viewport(375, 150, 250, 100));
        assertThat(zoom.factorProperty().get()).isEqualTo("4.0×");
        assertThat(zoom.placeProperty().get()).isEqualTo("Rows 376–625 of 1,000, columns 151–250 of 400");
        zoom.zoomBy(1e9, 0, 0);
        assertThat(zoom.viewport()).isEqualTo(new Viewport(375, 150, 10, 8));
        assertThat(zoom.enlargeableProperty().get()).isFalse();
        zoom.zoomBy(1e-9, 0.3, 0.9);
        assertThat(zoom.viewport()).isEqualTo(new Viewport(0, 0, 1000, 400));
    }

    @Test
    void thePlaceUnderThePointerStaysThereUnlessAnEdgeIsNear() {
        Random random = new Random(5);
        zoom.zoomBy(20, 0.5, 0.5);
        for (int i = 0; i < 200; i++) {
            double x = random.nextDouble();
            double y = random.nextDouble();
            Viewport before = zoom.viewport();
            zoom.zoomBy(random.nextBoolean() ? 1.3 : 1 / 1.3, x, y);
            Viewport after = zoom.viewport();
            boolean free =
                    after.firstRow() > 0 && after.endRow() < 1000 && after.firstColumn() > 0 && after.endColumn() < 400;
            if (free) {
                assertThat(Math.abs(after.firstRow() + y * after.rows() - before.firstRow() - y * before.rows()))
                        .isLessThanOrEqualTo(1);
                assertThat(Math.abs(after.firstColumn()
                                + x * after.columns()
                                - before.firstColumn()
                                - x * before.columns()))
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void smallMovementsAddUpAndEndAtTheEdges() {
        zoom.zoomBy(10, 0, 0);
        for (int i = 0; i < 30; i++) {
            zoom.scrollBy(0.1, 0.2);
        }
        assertThat(zoom.viewport()).isEqualTo(new Viewport(3, 6, 100, 40));
        zoom.scrollBy(-50, 1e6);
        assertThat(zoom.viewport()).isEqualTo(new Viewport(0, 360, 100, 40));
    }

    @Test
    void aCellIsRevealedByTheLeastMovement() {
        zoom.zoomBy(10, 0.5, 0.5);
        assertThat(zoom.viewport()).isEqualTo(new Viewport(450, 180, 100, 40));
        zoom.reveal(500, 190);
        assertThat(zoom.viewport()).isEqualTo(new Viewport(450, 180, 100, 40));
        zoom.reveal(550, 179);
        assertThat(zoom.viewport()).isEqualTo(new Viewport(451, 179, 100, 40));
    }

    @Test
    void theChosenRowIsShownWhereverItIs() {
        zoom.zoomBy(10, 0, 0);
        open.select(700);
        assertThat(zoom.viewport()).isEqualTo(new Viewport(601, 0, 100, 40));
        zoom.fit();
        zoom.showSelectedRow();
        assertThat(zoom.viewport().rows()).isEqualTo(10);
        assertThat(zoom.viewport().firstRow()).isBetween(695, 696);
    }

    @Test
    void itSurvivesEditsAndUndoAndEndsWithTheStudy() {
        zoom.zoomBy(10, 0.5, 0.5);
        Viewport before = zoom.viewport();
        open.edit(study -> study.withRow(0, study.row(0).withScore(3, 1)));
        assertThat(zoom.viewport()).isEqualTo(before);
        open.undo();
        assertThat(zoom.viewport()).isEqualTo(before);
        open.edit(study -> study.withRows(study.rows().subList(0, 400)));
        assertThat(zoom.viewport()).isEqualTo(new Viewport(360, 180, 40, 40));
        Fixtures.replace(open, study(50, 60));
        assertThat(zoom.viewport()).isEqualTo(new Viewport(0, 0, 50, 60));
    }

    @Test
    void aSmallStudyHasNothingToEnlarge() {
        Fixtures.replace(open, study(3, 5));
        assertThat(zoom.offeredProperty().get()).isFalse();
        assertThat(zoom.enlargeableProperty().get()).isFalse();
        zoom.zoomBy(7, 0.2, 0.2);
        zoom.scrollBy(3, 3);
        assertThat(zoom.viewport()).isEqualTo(new Viewport(0, 0, 3, 5));
        Fixtures.replace(open, Study.blank());
        assertThat(zoom.viewport()).isEqualTo(new Viewport(0, 0, 1, 0));
    }

    @Test
    void aColumnBeyondTheRightEdgeIsRevealedByTheLeastMovement() {
        zoom.zoomBy(10, 0, 0);
        zoom.reveal(0, 40);
        assertThat(zoom.viewport()).isEqualTo(new Viewport(0, 1, 100, 40));
    }

    @Test
    void whatCanBeDoneNextFollowsTheZoom() {
        assertThat(zoom.enlargeableProperty().get()).isTrue();
        zoom.zoomBy(2, 0, 0);
        assertThat(zoom.zoomedProperty().get()).isTrue();
        assertThat(zoom.enlargeableProperty().get()).isTrue();
        zoom.fit();
        assertThat(zoom.viewport()).isEqualTo(new Viewport(0, 0, 1000, 400));
        assertThat(zoom.zoomedProperty().get()).isFalse();
        zoom.setRoom(250, 100);
        assertThat(zoom.offeredProperty().get())
                .as("four times as many as there is room for")
                .isTrue();
        zoom.setRoom(251, 101);
        assertThat(zoom.offeredProperty().get()).isFalse();
    }

    @Test
    void tenTimesAndMoreIsSaidWithoutDecimals() {
        zoom.zoomBy(9.96, 0, 0);
        assertThat(zoom.factorProperty().get()).isEqualTo("10.0\u00d7");
        zoom.zoomBy(10 / 9.96, 0, 0);
        assertThat(zoom.factorProperty().get()).isEqualTo("10\u00d7");
    }

    @Test
    void theChosenRowStandsInTheMiddle() {
        open.select(700);
        zoom.setRoom(11, 8);
        zoom.showSelectedRow();
        assertThat(zoom.viewport().firstRow()).isEqualTo(695);
        assertThat(zoom.viewport().rows()).isEqualTo(11);
    }
}
