package org.simplexplorer.figure.heatmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.simplexplorer.figure.FigureFixtures.STYLE;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.simplexplorer.figure.FigureFixtures;
import org.simplexplorer.figure.SheetChecks;
import org.simplexplorer.figure.heatmap.HeatmapLayout.Cell;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

/** A heatmap of a part of its matrix. */
class ViewportFigureTest {

    private static final Study LARGE = FigureFixtures.random(120, 150);

    private static HeatmapFigure draw(Study study, MechanismKind kind, Viewport shown, double width, double height) {
        return HeatmapFigure.of(FigureFixtures.source(study, kind), shown, width, height);
    }

    private static Scene overlay(Study study, MechanismKind kind, HeatmapFigure figure, Cell pointed) {
        return HeatmapOverlay.of(FigureFixtures.source(study, kind), figure, pointed, 3);
    }

    private static <M extends Mark> List<M> all(Class<M> type, HeatmapFigure figure) {
        return FigureFixtures.all(type, figure.scene().marks());
    }

    @ParameterizedTest
    @EnumSource(MechanismKind.class)
    void allOfASmallMatrixIsWhatAFileShows(MechanismKind kind) {
        Study random = FigureFixtures.random(10, 18);
        Study study = random.withSentence( // names that have room: a file has smaller letters for longer ones
                IntStream.range(0, 18).mapToObj(token -> "word" + token).toList(), random.rows());
        HeatmapFigure onScreen = draw(study, kind, Viewport.whole(10, 18), 600, 400);
        HeatmapFigure inFile = FigureFixtures.heatmap(study, kind, 600, 400);
        assertThat(onScreen.layout()).isEqualTo(inFile.layout());
        assertThat(onScreen.scene()).usingRecursiveComparison().isEqualTo(inFile.scene());
    }

    @ParameterizedTest
    @CsvSource({"0,0,120,150", "40,50,30,40", "100,130,20,20", "7,11,8,6", "119,149,1,1", "0,0,1,150"})
    void nothingIsCutAndNoLabelsOverlap(int row, int column, int rows, int columns) {
        for (MechanismKind kind : MechanismKind.usual()) {
            HeatmapFigure figure = draw(LARGE, kind, new Viewport(row, column, rows, columns), 430, 260);
            SheetChecks.assertNothingIsCut(figure.scene());
            SheetChecks.assertNoLabelsOverlap(figure.scene());
            if (figure.layout().cellHeight() > 20) {
                SheetChecks.assertNothingIsCut(overlay(LARGE, kind, figure, new Cell(row, column)));
            }
        }
    }

    @Test
    void itDrawsTheCellsAndNamesOfThePartAlone() {
        Viewport shown = new Viewport(40, 50, 6, 5);
        HeatmapFigure figure = draw(LARGE, MechanismKind.SOFTMAX, shown, 430, 260);
        Mark.Cells cells = all(Mark.Cells.class, figure).get(0);
        Attention attention = Attention.of(LARGE, MechanismKind.SOFTMAX);
        assertThat(cells.argb()).hasSize(30);
        for (int i = 0; i < 30; i++) {
            double weight = attention.rows().get(40 + i / 5).weight(50 + i % 5);
            assertThat(cells.argb()[i]).isEqualTo(STYLE.scale().colour(weight).argb());
        }
        assertThat(figure.layout().rowLabels())
                .containsExactly("target-40", "target-41", "target-42", "target-43", "target-44", "target-45");
        assertThat(all(Mark.Label.class, figure))
                .extracting(Mark.Label::text)
                .as("weights in figures")
                .anyMatch(text -> text.matches("0\\.\\d\\d|0\\+"));
    }

    @Test
    void theGridStandsStillWhileItIsScrolled() {
        HeatmapLayout first = draw(LARGE, MechanismKind.SOFTMAX, new Viewport(0, 0, 20, 30), 430, 260)
                .layout();
        for (int step = 1; step < 100; step += 7) {
            HeatmapLayout later = draw(LARGE, MechanismKind.SOFTMAX, new Viewport(step, step, 20, 30), 430, 260)
                    .layout();
            assertThat(List.of(later.left(), later.top(), later.right(), later.bottom(), later.slant()))
                    .isEqualTo(List.of(first.left(), first.top(), first.right(), first.bottom(), first.slant()));
            for (int row = step; row < 20; row++) {
                assertThat(later.rowLabel(row)).isEqualTo(first.rowLabel(row));
            }
        }
    }

    @Test
    void theCellUnderAPointIsTheOneThatIsDrawnThere() {
        Random random = new Random(11);
        Attention attention = Attention.of(LARGE, MechanismKind.SPARSEMAX);
        for (int trial = 0; trial < 200; trial++) {
            int rows = 1 + random.nextInt(120);
            int columns = 1 + random.nextInt(150);
            Viewport shown = new Viewport(random.nextInt(121 - rows), random.nextInt(151 - columns), rows, columns);
            double width = 100 + random.nextInt(500);
            double height = 90 + random.nextInt(400);
            HeatmapFigure figure = HeatmapFigure.of(FigureFixtures.source(LARGE, attention), shown, width, height);
            Mark.Cells cells = all(Mark.Cells.class, figure).get(0);
            for (int i = 0; i < 20; i++) {
                double x = random.nextDouble() * width;
                double y = random.nextDouble() * height;
                int column = (int) Math.floor((x - cells.x()) / cells.cellWidth());
                int row = (int) Math.floor((y - cells.y()) / cells.cellHeight());
                if (row < 0 || column < 0 || row >= cells.rows() || column >= cells.columns()) {
                    assertThat(figure.cellAt(x, y)).isEmpty();
                    continue;
                }
                Cell cell = figure.cellAt(x, y).orElseThrow();
                assertThat(shown.showsRow(cell.row()) && shown.showsColumn(cell.column()))
                        .isTrue();
                Evaluation solved = attention.rows().get(cell.row());
                assertThat(cells.argb()[row * cells.columns() + column])
                        .isEqualTo(
                                solved.inSupport(cell.column())
                                        ? STYLE.scale()
                                                .colour(solved.weight(cell.column()))
                                                .argb()
                                        : 0);
            }
        }
    }

    /** A large matrix, whose rows of tiles are shared out: each tile against the cells that start in it, one by one. */
    @Test
    void everyTileOfALargeMatrixHasTheColourOfItsLargestWeight() {
        Study study = FigureFixtures.random(310, 290);
        Attention attention = Attention.of(study, MechanismKind.SPARSEMAX);
        HeatmapFigure figure = draw(study, MechanismKind.SPARSEMAX, Viewport.whole(310, 290), 260, 200);
        Mark.Cells cells = all(Mark.Cells.class, figure).get(0);
        assertThat(cells.columns()).isLessThan(290);
        assertThat(cells.rows()).isLessThan(310);
        double[] largest = new double[cells.rows() * cells.columns()];
        for (int row = 0; row < 310; row++) {
            for (int column = 0; column < 290; column++) {
                int tile = row * cells.rows() / 310 * cells.columns() + column * cells.columns() / 290;
                largest[tile] =
                        Math.max(largest[tile], attention.rows().get(row).weight(column));
            }
        }
        assertThat(cells.argb())
                .isEqualTo(Arrays.stream(largest)
                        .mapToInt(weight ->
                                weight > 0 ? STYLE.scale().colour(weight).argb() : 0)
                        .toArray());
    }

    @Test
    void cellsSmallerThanAPixelShareOneAndTheLargestWeightIsSeen() {
        Study study = FigureFixtures.random(600, 700);
        Attention attention = Attention.of(study, MechanismKind.SPARSEMAX);
        HeatmapFigure figure = draw(study, MechanismKind.SPARSEMAX, Viewport.whole(600, 700), 300, 200);
        Mark.Cells cells = all(Mark.Cells.class, figure).get(0);
        assertThat(cells.columns()).isLessThan(300);
        assertThat(cells.rows()).isLessThan(200);
        assertThat(cells.cellWidth()).isBetween(1.0, 1.02);
        assertThat(cells.cellWidth() * cells.columns())
                .isCloseTo(figure.layout().right() - figure.layout().left(), within(1e-9));
        double largest = attention.largestWeight();
        assertThat(cells.argb()).contains(STYLE.scale().colour(largest).argb());
        assertThat(all(Mark.class, figure)).as("marks").hasSizeLessThan(100);
    }

    @Test
    void aSegmentThatGoesOnBeyondTheEdgeHasNoFrameThere() {
        Study study = FigureFixtures.study(
                List.of("a", "b", "c", "d", "e", "f"),
                List.of(new Row("r", 1, 1, 1, 1, -9, -9), new Row("s", 0, 0, 0, 0, 0, 0)),
                Parameters.DEFAULT.with(MechanismKind.FUSEDMAX, 0.1));
        HeatmapFigure figure = draw(study, MechanismKind.FUSEDMAX, new Viewport(0, 2, 1, 3), 300, 120);
        HeatmapLayout layout = figure.layout();
        assertThat(all(Mark.Rect.class, figure)).isEmpty();
        assertThat(all(Mark.Line.class, figure))
                .filteredOn(
                        line -> line.stroke().colour().equals(STYLE.palette().outline()))
                .extracting(Mark.Line::x1, Mark.Line::x2)
                .containsExactlyInAnyOrder(
                        tuple(layout.x(2), layout.x(4)),
                        tuple(layout.x(2), layout.x(4)),
                        tuple(layout.x(4), layout.x(4)));
    }

    @Test
    void groupsKeepTheirColoursWhileTheMatrixIsScrolled() {
        HeatmapFigure first = draw(LARGE, MechanismKind.OSCARMAX, new Viewport(0, 0, 12, 150), 2400, 300);
        HeatmapFigure later = draw(LARGE, MechanismKind.OSCARMAX, new Viewport(5, 0, 12, 150), 2400, 300);
        int before = Attention.of(LARGE, MechanismKind.OSCARMAX).groupsBefore(5);
        assertThat(before % STYLE.palette().groups().size())
                .as("counting anew from row 5 would give other colours")
                .isNotZero();
        for (int row = 5; row < 12; row++) {
            assertThat(ringColours(later, row))
                    .as("row %d", row)
                    .isEqualTo(ringColours(first, row))
                    .isNotEmpty();
        }
    }

    private static List<Object> ringColours(HeatmapFigure figure, int row) {
        double top = figure.layout().y(row);
        return all(Mark.Rect.class, figure).stream()
                .filter(ring ->
                        ring.y() >= top && ring.y() < top + figure.layout().cellHeight())
                .<Object>map(ring -> Objects.requireNonNull(ring.stroke()).colour())
                .toList();
    }

    @Test
    void thinBarsTellWhereThePartIs() {
        HeatmapFigure figure = draw(LARGE, MechanismKind.SOFTMAX, new Viewport(60, 0, 30, 150), 430, 260);
        Scene overlay = HeatmapOverlay.of(FigureFixtures.source(LARGE, MechanismKind.SOFTMAX), figure, null, 0);
        List<Mark.Rect> bars = FigureFixtures.all(Mark.Rect.class, overlay.marks());
        assertThat(bars).as("the rows' track and thumb").hasSize(2);
        double length = bars.get(0).height();
        assertThat(bars.get(1).height()).isCloseTo(length / 4, within(1e-9));
        assertThat(bars.get(1).y() - bars.get(0).y()).isCloseTo(length / 2, within(1e-9));
    }

    @Test
    void whatIsNotShownIsNotMarked() {
        HeatmapFigure figure = draw(LARGE, MechanismKind.OSCARMAX, new Viewport(60, 20, 30, 40), 430, 260);
        int bars = 4;
        assertThat(overlay(LARGE, MechanismKind.OSCARMAX, figure, new Cell(59, 20))
                        .marks())
                .hasSize(bars);
        assertThat(overlay(LARGE, MechanismKind.OSCARMAX, figure, new Cell(60, 60))
                        .marks())
                .hasSize(bars);
        assertThat(overlay(LARGE, MechanismKind.OSCARMAX, figure, new Cell(60, 59))
                        .marks())
                .hasSizeGreaterThan(bars);
    }
}
