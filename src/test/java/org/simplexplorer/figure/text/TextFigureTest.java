package org.simplexplorer.figure.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.simplexplorer.figure.FigureFixtures.RULER;
import static org.simplexplorer.figure.FigureFixtures.STYLE;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.figure.FigureFixtures;
import org.simplexplorer.figure.SheetChecks;
import org.simplexplorer.figure.common.Detail;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.TokenAreas;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

class TextFigureTest {

    /** Three words that fuse, two zeros, and a last word that shares the level of the first under oscarmax. */
    private static final Study APART = study("very", "very", "good", "a", "film", "great");

    private static Study study(String... tokens) {
        return FigureFixtures.study(
                List.of(tokens),
                List.of(new Row("label", Arrays.copyOf(new double[] {1, 1, 1, -2, -2, 1}, tokens.length))),
                Parameters.DEFAULT.with(MechanismKind.FUSEDMAX, 0.2).with(MechanismKind.OSCARMAX, 0.1));
    }

    private static TextFigure figure(Study study, double width, MechanismKind... kinds) {
        return TextFigure.of(FigureFixtures.request(study, kinds), width);
    }

    private static <M extends Mark> List<M> all(Class<M> type, TextFigure figure) {
        return FigureFixtures.all(type, figure.scene().marks());
    }

    private static Mark.Label word(TextFigure figure, String title) {
        return all(Mark.Label.class, figure).stream()
                .filter(label -> label.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"1,300", "3,80", "3,900", "18,400", "60,640", "200,500", "200,30"})
    void nothingIsCutAndNothingOverlaps(int tokens, double width) {
        TextFigure figure = figure(FigureFixtures.random(1, tokens), width, MechanismKind.values());
        SheetChecks.assertNothingIsCut(figure.scene());
        SheetChecks.assertNoLabelsOverlap(figure.scene());
        assertThat(figure.areas().areas()).hasSize(MechanismKind.values().length * tokens);
    }

    @Test
    void aSegmentIsOneShadeFromItsFirstWordToItsLast() {
        TextFigure figure = figure(APART, 600, MechanismKind.FUSEDMAX);
        List<Mark.Rect> shades = all(Mark.Rect.class, figure);
        assertThat(shades).hasSize(2);
        assertThat(shades.get(0).width())
                .isGreaterThan(
                        RULER.width("very very good", word(figure, "good").style()));
        assertThat(all(Mark.Path.class, figure)).isEmpty();
    }

    @Test
    void aSegmentGoesOnAcrossALineBreak() {
        TextFigure figure = figure(APART, 110, MechanismKind.FUSEDMAX);
        List<Mark.Path> halves = all(Mark.Path.class, figure);
        assertThat(halves).hasSize(2).allMatch(half -> !half.closed());
        double firstEnd = halves.get(0).points().get(0).x();
        double secondEnd = halves.get(1).points().get(0).x();
        assertThat(firstEnd).as("open to the right, then to the left").isGreaterThan(secondEnd);
    }

    @Test
    void aLineInTheMiddleOfASegmentIsOpenAtBothEnds() {
        TextFigure figure = figure(APART, 72, MechanismKind.FUSEDMAX);
        assertThat(all(Mark.Path.class, figure)).hasSize(2);
        assertThat(all(Mark.Line.class, figure)).hasSize(2);
    }

    @Test
    void membersOfAGroupShareARingAndALink() {
        TextFigure figure = figure(APART, 600, MechanismKind.OSCARMAX);
        List<Colour> rings = all(Mark.Rect.class, figure).stream()
                .map(Mark.Rect::stroke)
                .filter(Objects::nonNull)
                .map(stroke -> stroke.colour())
                .toList();
        assertThat(rings).hasSize(4).containsOnly(STYLE.palette().group(0));
        assertThat(all(Mark.Line.class, figure))
                .extracting(line -> line.stroke().colour())
                .containsOnly(STYLE.palette().group(0));
        assertThat(all(Mark.Label.class, figure)).extracting(Mark.Label::text).doesNotContain("1");
    }

    @Test
    void aGroupOnSeveralLinesIsNumbered() {
        TextFigure figure = figure(APART, 110, MechanismKind.OSCARMAX);
        long lines = all(Mark.Label.class, figure).stream()
                .filter(label -> label.title().equals("1"))
                .count();
        assertThat(lines).isEqualTo(3);
    }

    @Test
    void framesAndRingsAreLeftOutWhereTheyAreNotWanted() {
        FigureStyle plain = STYLE.withDetail(new Detail("", Detail.AUTO, true, false, false));
        for (MechanismKind kind : MechanismKind.values()) {
            FigureRequest request = new FigureRequest(APART, List.of(kind), FigureOptions.STANDARD, plain, RULER);
            List<Mark> text = TextFigure.of(request, 72).scene().marks();
            assertThat(FigureFixtures.all(Mark.Line.class, text)).isEmpty();
            assertThat(FigureFixtures.all(Mark.Rect.class, text)).allMatch(shade -> shade.stroke() == null);
            assertThat(FigureFixtures.all(Mark.Path.class, text)).allMatch(shade -> shade.stroke() == null);
        }
    }

    @Test
    void zerosArePlainAndShadesAreReadable() {
        TextFigure figure = figure(APART, 600, MechanismKind.SPARSEMAX);
        assertThat(all(Mark.Rect.class, figure)).hasSize(4);
        assertThat(word(figure, "film").style().colour())
                .isEqualTo(STYLE.palette().quiet());
        Colour shade = STYLE.scale().colour(0.25);
        assertThat(word(figure, "good").style().colour().contrast(shade)).isGreaterThan(4.5);
    }

    @Test
    void arabicFlowsFromTheRightAndLatinWordsInItKeepTheirOrder() {
        TextFigure figure = figure(study("\u0642\u0637\u0629", "big", "cat", "\u062d"), 600, MechanismKind.SOFTMAX);
        assertThat(List.of("\u062d", "big", "cat", "\u0642\u0637\u0629"))
                .extracting(title -> word(figure, title).x())
                .isSorted();
        Mark.Label first = word(figure, "\u0642\u0637\u0629");
        assertThat(figure.scene().width() - first.x()).isLessThan(60);
    }

    @Test
    void arabicWrapsToTheLinesBelow() {
        Study study = study("\u0642\u0637\u0629", "\u0642\u0637\u0629", "\u0642\u0637\u0629", "\u062d");
        TextFigure figure = figure(study, 100, MechanismKind.SOFTMAX);
        assertThat(word(figure, "\u062d").y())
                .isGreaterThan(word(figure, "\u0642\u0637\u0629").y());
    }

    @Test
    void aVeryLongWordIsShortenedAndKeepsItsWholeTextAsTitle() {
        String whole = "Donaudampfschifffahrtsgesellschaftskapit\u00e4n";
        Mark.Label word = word(figure(study("der", whole), 150, MechanismKind.SOFTMAX), whole);
        assertThat(word.text())
                .startsWith("Don")
                .contains("\u2026")
                .endsWith("n")
                .hasSizeLessThan(whole.length());
    }

    @Test
    void wordsArePointedAt() {
        TextFigure figure = figure(APART, 200, MechanismKind.SOFTMAX, MechanismKind.FUSEDMAX);
        for (TokenAreas.Area area : figure.areas().areas()) {
            double x = area.x() + area.width() / 2;
            double y = area.y() + area.height() / 2;
            assertThat(figure.tokenAt(x, y)).contains(area.token());
            assertThat(figure.areas().at(x, y)).contains(area);
        }
        assertThat(figure.tokenAt(1, 1)).isEmpty();
    }

    @Test
    void anEmptySentenceHasHeadingsOnly() {
        TextFigure figure = figure(Study.blank(), 300, MechanismKind.values());
        assertThat(all(Mark.Rect.class, figure)).isEmpty();
        assertThat(all(Mark.Label.class, figure)).extracting(Mark.Label::text).contains("fusedmax");
        assertThat(figure.tokenAt(50, 50)).isEmpty();
    }
}
