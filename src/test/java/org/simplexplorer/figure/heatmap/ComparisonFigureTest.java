package org.simplexplorer.figure.heatmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.simplexplorer.figure.FigureFixtures.RULER;
import static org.simplexplorer.figure.FigureFixtures.STYLE;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.figure.FigureFixtures;
import org.simplexplorer.figure.SheetChecks;
import org.simplexplorer.figure.common.Arrangement;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

class ComparisonFigureTest {

    private static Scene figure(Study study, MechanismKind... kinds) {
        return new ComparisonFigure(FigureFixtures.request(study, kinds)).scene();
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,3", "10,18", "60,60", "120,9", "3,40"})
    void nothingIsCutAtTheEdge(int rows, int columns) {
        Scene scene = figure(FigureFixtures.random(rows, columns), MechanismKind.values());
        assertThat(scene.marks()).isNotEmpty();
        assertInside(scene.marks(), 0, 0, scene);
    }

    @ParameterizedTest
    @CsvSource({
        "1,3,85",
        "1,3,180",
        "10,18,85",
        "10,18,180",
        "60,60,85",
        "60,60,180",
        "200,200,85",
        "200,200,180",
        "512,512,180"
    })
    void inAPaperNothingIsCutAndNoLabelsOverlap(int rows, int columns, double millimetres) {
        Scene scene = wide(FigureFixtures.random(rows, columns), Arrangement.AUTOMATIC, millimetres);
        SheetChecks.assertNothingIsCut(scene);
        SheetChecks.assertNoLabelsOverlap(scene);
        assertThat(scene.height()).isLessThanOrEqualTo(240 * 96 / 25.4);
    }

    @ParameterizedTest
    @CsvSource({"1,3", "10,18", "60,60", "200,200"})
    void atItsOwnSizeNothingIsCutAndNoLabelsOverlap(int rows, int columns) {
        Scene scene = figure(FigureFixtures.random(rows, columns), MechanismKind.values());
        SheetChecks.assertNothingIsCut(scene);
        SheetChecks.assertNoLabelsOverlap(scene);
    }

    @Test
    void aStripIsOneLineAndAGridTwoColumns() {
        Study study = FigureFixtures.random(10, 18);
        assertThat(columns(wide(study, Arrangement.STRIP, 180))).isEqualTo(4);
        assertThat(columns(wide(study, Arrangement.GRID, 180))).isEqualTo(2);
        assertThat(columns(usual(study, arranged(Arrangement.STRIP)))).isEqualTo(4);
        assertThat(columns(usual(study, arranged(Arrangement.STRIP).withSize(900, 300))))
                .isEqualTo(4);
        assertThat(columns(usual(study, arranged(Arrangement.GRID).withSize(900, 300))))
                .isEqualTo(2);
    }

    @Test
    void automaticIsAStripWhereValuesFit() {
        Study small = FigureFixtures.random(1, 3);
        assertThat(columns(wide(small, Arrangement.AUTOMATIC, 338))).isEqualTo(4);
        assertThat(columns(wide(small, Arrangement.AUTOMATIC, 85))).isEqualTo(2);
        assertThat(columns(wide(FigureFixtures.random(10, 18), Arrangement.AUTOMATIC, 338)))
                .isEqualTo(2);
    }

    /** Two columns would leave out half of the words. */
    @Test
    void automaticIsAColumnWhereMoreWordsAreNamedSoAndAPageHasRoom() {
        Study few = FigureFixtures.random(2, 18);
        assertThat(columns(wide(few, Arrangement.AUTOMATIC, 85))).isEqualTo(1);
        FigureRequest request =
                new FigureRequest(few, MechanismKind.usual(), FigureOptions.STANDARD.withWidth(321), STYLE, RULER);
        ComparisonFigure.draw(request);
        assertThat(request.notes()).noneMatch(note -> note.contains("left out"));
        assertThat(columns(wide(FigureFixtures.random(10, 18), Arrangement.AUTOMATIC, 85)))
                .isEqualTo(2);
    }

    /** Of cells of a millimetre and less: no meaning is lost, lines are only thinner. */
    @Test
    void smallCellsHaveThinFramesAndTheLegendExplainsThem() {
        Study study = FigureFixtures.random(60, 60);
        Scene small = wide(study, Arrangement.GRID, 85);
        int segments = Attention.of(study, MechanismKind.FUSEDMAX).blockCount();
        List<Mark.Rect> frames = FigureFixtures.all(Mark.Rect.class, small.marks()).stream()
                .filter(rect -> rect.stroke() != null
                        && rect.stroke().colour().equals(STYLE.palette().outline()))
                .toList();
        assertThat(frames).hasSize(segments + 1); // and the legend's
        assertThat(frames.subList(0, segments)).allSatisfy(frame -> {
            double width = Objects.requireNonNull(frame.stroke()).width();
            assertThat(width).isLessThanOrEqualTo(frame.height() / 4);
            assertThat(width).isGreaterThanOrEqualTo(0.2);
        });
        assertThat(FigureFixtures.all(Mark.Label.class, small.marks()))
                .extracting(Mark.Label::text)
                .contains("exactly 0", "segment", "group");
    }

    @Test
    void cellsTooSmallForAnyFrameAreSaid() {
        FigureRequest request = new FigureRequest(
                FigureFixtures.random(200, 200),
                List.of(MechanismKind.FUSEDMAX),
                FigureOptions.STANDARD.withWidth(200),
                STYLE,
                RULER);
        Scene scene = ComparisonFigure.draw(request).scene();
        assertThat(request.notes()).anySatisfy(note -> assertThat(note).contains("frames of segments", "larger width"));
        assertThat(FigureFixtures.all(Mark.Label.class, scene.marks()))
                .extracting(Mark.Label::text)
                .doesNotContain("segment");
    }

    /** Two rows that no mechanism fuses: neither dots nor rings nor frames of several words. */
    @Test
    void theLegendExplainsWhatIsDrawnInThisStudy() {
        Study apart =
                FigureFixtures.study(List.of("a", "b", "c"), List.of(new Row("r", 0, 0.1, 0.2)), Parameters.DEFAULT);
        assertThat(texts(apart, MechanismKind.SOFTMAX)).doesNotContain("exactly 0", "segment", "group");
        assertThat(texts(apart, MechanismKind.OSCARMAX)).doesNotContain("exactly 0", "group");
        assertThat(texts(
                        apart.withParameters(Parameters.DEFAULT.with(MechanismKind.OSCARMAX, 1)),
                        MechanismKind.OSCARMAX))
                .contains("group");
    }

    private static List<String> texts(Study study, MechanismKind kind) {
        Scene scene = new ComparisonFigure(FigureFixtures.request(study, kind)).scene();
        return FigureFixtures.all(Mark.Label.class, scene.marks()).stream()
                .map(Mark.Label::text)
                .toList();
    }

    @Test
    void threePanelsLeaveNoCornerEmpty() {
        Study study = FigureFixtures.random(10, 18);
        MechanismKind[] three = {MechanismKind.SPARSEMAX, MechanismKind.FUSEDMAX, MechanismKind.OSCARMAX};
        assertThat(columns(narrow(study, 84, three))).isEqualTo(1);
        assertThat(columns(narrow(study, 174, three))).isEqualTo(3);
        assertThat(columns(usual(study, arranged(Arrangement.COLUMN)))).isEqualTo(1);
    }

    private static Scene narrow(Study study, double millimetres, MechanismKind... kinds) {
        return new ComparisonFigure(
                        FigureFixtures.request(study, FigureOptions.STANDARD.withWidth(millimetres * 96 / 25.4), kinds))
                .scene();
    }

    private static FigureOptions arranged(Arrangement arrangement) {
        return FigureOptions.STANDARD.withArrangement(arrangement);
    }

    private static Scene usual(Study study, FigureOptions options) {
        return new ComparisonFigure(new FigureRequest(study, MechanismKind.usual(), options, STYLE, RULER)).scene();
    }

    private static Scene wide(Study study, Arrangement arrangement, double millimetres) {
        return usual(study, arranged(arrangement).withWidth(millimetres * 96 / 25.4));
    }

    /** How many names of mechanisms stand on the line of the first. */
    private static long columns(Scene scene) {
        List<Mark.Group> content = ((Mark.Group) scene.marks().get(0))
                .marks().stream().map(Mark.Group.class::cast).toList();
        return content.stream().filter(group -> group.dy() == 0).count();
    }

    @Test
    void everyMechanismHasItsTitleAndParameters() {
        Scene scene = figure(FigureFixtures.random(3, 4), MechanismKind.values());
        assertThat(FigureFixtures.all(Mark.Label.class, scene.marks()))
                .extracting(Mark.Label::text)
                .contains(
                        "softmax",
                        "sparsemax",
                        "fusedmax",
                        "oscarmax",
                        "entmax",
                        "pnormmax",
                        "\u03b3 = 1   \u03bb = 0.3",
                        "\u03b3 = 1   \u03b1 = 1.5",
                        "\u03b3 = 1   p = 1.5");
        assertThat(FigureFixtures.all(Mark.Cells.class, scene.marks())).hasSize(MechanismKind.values().length + 1);
    }

    @Test
    void theLegendExplainsOnlyWhatIsDrawn() {
        Scene scene = figure(FigureFixtures.random(3, 4), MechanismKind.FUSEDMAX);
        assertThat(FigureFixtures.all(Mark.Label.class, scene.marks()))
                .extracting(Mark.Label::text)
                .contains("segment", "exactly 0")
                .doesNotContain("group", "oscarmax");
    }

    /** Follows the groups and checks the corners of everything; turned labels by the ends of their baseline. */
    private static void assertInside(List<Mark> marks, double dx, double dy, Scene scene) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                assertInside(group.marks(), dx + group.dx(), dy + group.dy(), scene);
            } else if (mark instanceof Mark.Rect rect) {
                assertInside(dx + rect.x() - 1, dy + rect.y() - 1, scene);
                assertInside(dx + rect.x() + rect.width() + 1, dy + rect.y() + rect.height() + 1, scene);
            } else if (mark instanceof Mark.Cells cells) {
                assertInside(dx + cells.x(), dy + cells.y(), scene);
                assertInside(
                        dx + cells.x() + cells.columns() * cells.cellWidth(),
                        dy + cells.y() + cells.rows() * cells.cellHeight(),
                        scene);
            } else if (mark instanceof Mark.Label label) {
                double width = RULER.width(label.text(), label.style());
                double start = label.align() == Align.START ? 0 : label.align() == Align.END ? -width : -width / 2;
                double angle = Math.toRadians(label.angle());
                for (double along : new double[] {start, start + width}) {
                    assertInside(
                            dx + label.x() + along * Math.cos(angle), dy + label.y() + along * Math.sin(angle), scene);
                }
            }
        }
    }

    private static void assertInside(double x, double y, Scene scene) {
        assertThat(x).isBetween(0.0, scene.width());
        assertThat(y).isBetween(0.0, scene.height());
    }
}
