package org.simplexplorer.figure.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.simplexplorer.figure.FigureFixtures.STYLE;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.figure.FigureFixtures;
import org.simplexplorer.figure.SheetChecks;
import org.simplexplorer.figure.common.Arrangement;
import org.simplexplorer.figure.common.Detail;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.Focus;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.PanelLook;
import org.simplexplorer.math.Fusedmax;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Sparsemax;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

class GeometryFigureTest {

    private static final Study STUDY = FigureFixtures.study(
            List.of("joint", "front", "against", "terror"),
            List.of(new Row("row", 1.44, -0.45, -0.697, 0.958)),
            Parameters.DEFAULT.with(MechanismKind.FUSEDMAX, 0.3));

    private static LiveFigure figure(Study study, List<Integer> chosen, double width, double height) {
        FigureOptions options =
                FigureOptions.STANDARD.withSize(width, height).withFocus(Focus.START.withTokens(chosen));
        return GeometryFigure.draw(FigureFixtures.request(study, options, MechanismKind.values()));
    }

    @ParameterizedTest
    @CsvSource({"1,400,300", "2,600,500", "2,1300,800", "3,900,640", "18,1300,900", "18,700,500"})
    void nothingIsCutAndNothingOverlaps(int tokens, double width, double height) {
        LiveFigure figure = figure(FigureFixtures.random(1, tokens), List.of(), width, height);
        SheetChecks.assertNothingIsCut(figure.scene());
        SheetChecks.assertNoLabelsOverlap(figure.scene());
    }

    @Test
    void tokensAreTheChosenOnesInTheirOrderFilledUpWithTheHighestScores() {
        Row row = STUDY.row(0);
        assertThat(ChosenTokens.of(List.of(), row)).containsExactly(0, 1, 3);
        assertThat(ChosenTokens.of(List.of(2), row)).containsExactly(0, 2, 3);
        assertThat(ChosenTokens.of(List.of(3, 1), row)).containsExactly(1, 3);
        assertThat(ChosenTokens.of(List.of(3, 2, 1), row)).containsExactly(1, 2, 3);
        assertThat(ChosenTokens.of(List.of(9), row)).containsExactly(0, 1, 3);
    }

    /** Four in one line of a usual window, as two lines leave each half the height. */
    @ParameterizedTest(name = "{0} mechanisms in {1} x {2}: {3} side by side")
    @CsvSource({
        "4,935,480,4",
        "4,935,1200,2",
        "4,1640,860,4",
        "4,600,330,4",
        "3,935,480,3",
        "6,935,480,3",
        "2,935,480,2"
    })
    void trianglesAreAsLargeAsTheyCanBe(int count, double width, double height, int columns) {
        MechanismKind[] kinds = Arrays.copyOf(MechanismKind.values(), count);
        FigureOptions options = FigureOptions.STANDARD.withSize(width, height);
        SimplexFigure figure = (SimplexFigure) GeometryFigure.draw(FigureFixtures.request(STUDY, options, kinds));
        assertThat(figure.panels().stream().map(SimplexFigure.Placed::x).distinct())
                .hasSize(columns);
        assertThat(figure.scene().height()).isLessThanOrEqualTo(height + 1);
        SheetChecks.assertNoLabelsOverlap(figure.scene());
    }

    @Test
    void thePlaneGivesBackTheNumbersOfEveryPlace() {
        SimplexPlane plane = new SimplexPlane(200, 150, 120);
        double[] numbers = {0.9, -0.4, 0.5};
        Point at = plane.at(numbers);
        assertThat(plane.numbersAt(at.x(), at.y())).containsExactly(numbers, within(1e-12));
        assertThat(Math.hypot(
                        plane.corner(0).x() - plane.corner(1).x(),
                        plane.corner(0).y() - plane.corner(1).y()))
                .isCloseTo(120, within(1e-9));
    }

    @Test
    void theDraggedScoresAreThoseOfThePlaceAndKeepTheirMean() {
        SimplexFigure figure = (SimplexFigure) figure(STUDY, List.of(), 1200, 800);
        SimplexFigure.Placed placed = figure.panels().get(0);
        Point handle = placed.panel().handle();
        double x = placed.x() + handle.x();
        double y = placed.y() + handle.y();
        Study same = figure.grip(x, y).orElseThrow().movedTo(STUDY, x, y);
        // The handle stays within the panel, and so may stand a hair beside its scores.
        assertThat(same.row(0).scores()).containsExactly(STUDY.row(0).scores(), within(0.01));
        Study moved = figure.grip(x, y).orElseThrow().movedTo(STUDY, x, y + 40);
        assertThat(moved.row(0).score(0)).isLessThan(1.44);
        assertThat(moved.row(0).score(2)).isEqualTo(-0.697);
        assertThat(moved.row(0).score(0) + moved.row(0).score(1) + moved.row(0).score(3))
                .isCloseTo(1.44 - 0.45 + 0.958, within(2e-3));
    }

    @Test
    void pointingSaysWhichWordsWouldBeZeroOrTied() {
        assertThat(Structure.of(new Sparsemax(1).at(1, 0.5, -1)).inWords(List.of("a", "b", "c")))
                .isEqualTo("c is 0");
        assertThat(Structure.of(new Fusedmax(1, 0.6).at(1, 0.5, -1)).inWords(List.of("a", "b", "c")))
                .isEqualTo("a = b, c is 0");
        assertThat(Structure.of(new Sparsemax(1).at(0.2, 0.1, 0)).inWords(List.of("a", "b", "c")))
                .isEqualTo("no ties, no zeros");
    }

    @Test
    void levelLinesStayInTheTriangleAndGatherRoundTheAnswer() {
        SimplexPlane plane = new SimplexPlane(200, 150, 120);
        List<Mark> lines = new SimplexContours(plane, new Sparsemax(1), new double[] {0.3, 0.1, 0})
                .marks(STYLE.palette().quiet(), 1);
        assertThat(lines).hasSizeGreaterThan(100).allSatisfy(mark -> {
            Mark.Line line = (Mark.Line) mark;
            for (double number : plane.numbersAt(line.x1(), line.y1())) {
                assertThat(number).isBetween(-1e-9, 1 + 1e-9);
            }
        });
    }

    /** The widths are one column of a paper, two, and a slide. */
    @ParameterizedTest
    @CsvSource({
        "227,AUTOMATIC,false",
        "317,AUTOMATIC,false",
        "658,AUTOMATIC,true",
        "658,COLUMN,false",
        "1280,STRIP,true",
        "1280,COLUMN,false"
    })
    void twoPlotsAreArrangedAndHaveLettersAndParameters(double width, Arrangement arrangement, boolean beside) {
        FigureOptions options = FigureOptions.STANDARD
                .withWidth(width)
                .withArrangement(arrangement)
                .withFocus(Focus.START.withTokens(List.of(0, 3)));
        FigureRequest plain = FigureFixtures.request(STUDY, options, MechanismKind.FUSEDMAX, MechanismKind.SOFTMAX);
        Detail detail = plain.style().detail().withPanels(PanelLook.STANDARD.withLetters(true));
        FigureRequest request = new FigureRequest(
                STUDY, plain.mechanisms(), options, plain.style().withDetail(detail), FigureFixtures.RULER);
        PairFigure figure = (PairFigure) GeometryFigure.draw(request);
        assertThat(figure.max().left() > figure.weight().right()).isEqualTo(beside);
        assertThat(figure.max().top() > figure.weight().bottom()).isNotEqualTo(beside);
        List<String> texts = FigureFixtures.all(Mark.Label.class, figure.scene().marks()).stream()
                .map(Mark.Label::text)
                .toList();
        assertThat(texts)
                .anyMatch(text -> text.startsWith("(a) weight of"))
                .anyMatch(text -> text.startsWith("(b) smoothed max"))
                .anyMatch(text -> text.contains("\u03bb = 0.3"))
                .noneMatch(text -> text.matches(".*-\\d.*"));
        SheetChecks.assertNothingIsCut(figure.scene());
        SheetChecks.assertNoLabelsOverlap(figure.scene());
    }

    @Test
    void twoWordsAreCurvesThroughTheirWeights() {
        PairFigure figure = (PairFigure) figure(STUDY, List.of(0, 3), 1000, 600);
        List<Mark.Path> curves = FigureFixtures.all(
                        Mark.Path.class, figure.scene().marks())
                .stream()
                .filter(path -> !path.closed())
                .toList();
        assertThat(curves).hasSize(1 + 2 * MechanismKind.values().length);
        PairPlot plot = figure.weight();
        assertThat(plot.differenceAt(plot.x(0.482))).isCloseTo(0.482, within(1e-9));
        double x = figure.dx() + plot.x(1);
        double y = figure.dy() + plot.y(0.5);
        Study moved = figure.grip(x, y).orElseThrow().movedTo(STUDY, x, y);
        assertThat(moved.row(0).score(0)).isCloseTo(1.958, within(1e-3));
        assertThat(moved.row(0).score(3)).isEqualTo(0.958);
    }

    @Test
    void oneWordIsASentence() {
        LiveFigure figure = figure(FigureFixtures.random(1, 1), List.of(), 600, 400);
        assertThat(FigureFixtures.all(Mark.Label.class, figure.scene().marks()))
                .singleElement()
                .satisfies(label -> assertThat(label.text()).contains("two or three words"));
        assertThat(figure.grip(100, 100)).isEmpty();
    }
}
