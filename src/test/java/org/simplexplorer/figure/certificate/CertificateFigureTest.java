package org.simplexplorer.figure.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.figure.FigureFixtures;
import org.simplexplorer.figure.SheetChecks;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Focus;
import org.simplexplorer.figure.common.Length;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.math.Certificate;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.OscarmaxAsPublished;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.Study;

class CertificateFigureTest {

    private static final Study SIGNS =
            Samples.named(CertificateFigure.COUNTEREXAMPLE).orElseThrow().load();

    private static CertificateFigure figure(Study study, boolean asPublished, double width, double height) {
        FigureOptions options =
                FigureOptions.STANDARD.withSize(width, height).withFocus(Focus.START.withAsPublished(asPublished));
        return CertificateFigure.draw(FigureFixtures.request(study, options, MechanismKind.values()));
    }

    private static List<String> words(CertificateFigure figure) {
        return FigureFixtures.all(Mark.Label.class, figure.scene().marks()).stream()
                .map(Mark.Label::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(doubles = {84, 174})
    void whatIsHigherThanAPageSumsUpTheConditionsThatHoldAndSaysSo(double millimetres) {
        Study study = Samples.named("ivanov").orElseThrow().load();
        FigureOptions options = FigureOptions.STANDARD.withWidth(millimetres * 96 / 25.4);
        FigureStyle style = FigureFixtures.STYLE.withFontSize(9 * Length.POINT);
        FigureRequest request = new FigureRequest(study, MechanismKind.usual(), options, style, FigureFixtures.RULER);
        Scene scene = CertificateFigure.draw(request).scene();
        assertThat(scene.height()).isLessThan(260 * 96 / 25.4);
        List<String> texts = FigureFixtures.all(Mark.Label.class, scene.marks()).stream()
                .map(Mark.Label::text)
                .toList();
        assertThat(texts).anyMatch(text -> text.startsWith("All 5 conditions hold"));
        assertThat(String.join(" ", texts)).contains("duality\u00a0gap").doesNotContain("...", "1e-", "e-1");
        assertThat(request.notes()).singleElement().asString().contains("summed up");
    }

    /** A true minus, and powers of ten as in print. */
    @Test
    void numbersAreWrittenAsInPrint() {
        assertThat(CertificateWords.number(-1.73e-17)).isEqualTo("\u22121.73\u00b710\u207b\u00b9\u2077");
        assertThat(CertificateWords.number(0.04)).isEqualTo("0.04");
        assertThat(CertificateWords.number(1)).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"1,960,500", "3,400,300", "18,700,500", "18,1300,900", "60,1600,900", "200,1300,600"})
    void nothingIsCutAndNothingOverlaps(int tokens, double width, double height) {
        for (boolean asPublished : new boolean[] {false, true}) {
            CertificateFigure figure = figure(FigureFixtures.random(1, tokens), asPublished, width, height);
            SheetChecks.assertNothingIsCut(figure.scene());
            SheetChecks.assertNoLabelsOverlap(figure.scene());
        }
    }

    @ParameterizedTest
    @EnumSource(MechanismKind.class)
    void everyConditionOfTheAnswerIsGreen(MechanismKind kind) {
        CertificateFigure figure =
                CertificateFigure.draw(FigureFixtures.request(FigureFixtures.random(1, 18), 600, 600, kind));
        assertThat(words(figure)).anyMatch(text -> text.startsWith("Optimal: every condition holds"));
        assertThat(strokes(figure)).contains(Palette.LIGHT.holds()).doesNotContain(Palette.LIGHT.fails());
    }

    @Test
    void asPublishedIsRedWhereItIsNotTheOptimumAndSaysBothObjectives() {
        CertificateFigure figure = figure(SIGNS, true, 1300, 900);
        assertThat(words(figure))
                .anyMatch(text -> text.startsWith("As published, not optimal: 1 of"))
                .contains("0.3900", "0.3875", "\u22120.0025", "0.6500", "0.7000");
        assertThat(strokes(figure)).contains(Palette.LIGHT.fails());
        assertThat(String.join(" ", words(figure))).contains(OscarmaxAsPublished.WHAT_DIFFERS.substring(0, 20));
        assertThat(words(figure(SIGNS, false, 1300, 900))).noneMatch(text -> text.contains("published"));
    }

    @Test
    void whereBothAgreeItNamesTheCounterexample() {
        Study alike = FigureFixtures.study(
                List.of("a", "b"), List.of(new Row("r", 9, 8)), Parameters.DEFAULT.with(MechanismKind.OSCARMAX, 0.1));
        assertThat(String.join(" ", words(figure(alike, true, 1300, 900))))
                .contains("both give the same weights")
                .contains(SIGNS.title().split(" ", -1)[0]);
    }

    @Test
    void theNumbersAreThoseOfTheCertificate() {
        Study study = FigureFixtures.random(1, 10);
        CertificateFigure figure = figure(study, false, 1300, 900);
        for (CertificateFigure.Panel panel : figure.panels()) {
            Certificate shown = panel.content().certificate();
            assertThat(String.join(" ", words(figure))).contains(CertificateWords.fixed(shown.primal()));
            assertThat(panel.content().plot().curve().numbers()).hasSize(10);
        }
        CertificateFigure alone =
                CertificateFigure.draw(FigureFixtures.request(study, 700, 600, MechanismKind.FUSEDMAX));
        var mechanism = study.parameters().mechanism(MechanismKind.FUSEDMAX);
        double[] scores = study.row(0).scores();
        assertThat(alone.panels().get(0).content().certificate().primal())
                .isEqualTo(
                        Certificate.of(mechanism, scores, mechanism.at(scores).weights())
                                .primal());
    }

    @Test
    void pointingSaysTheNumberAndItsBounds() {
        CertificateFigure figure = figure(FigureFixtures.random(1, 10), false, 1300, 900);
        for (CertificateFigure.Panel panel : figure.panels()) {
            ConditionPlot plot = panel.content().plot();
            int place = 4;
            LiveFigure.Pointed pointed = figure.pointed(
                            panel.left() + plot.x(place), panel.top() + (plot.top() + plot.bottom()) / 2)
                    .orElseThrow();
            assertThat(pointed.lines()).hasSize(2).first().asString().containsPattern("must be|at most|between");
            assertThat(pointed.lines().get(1)).startsWith("weight ").contains("\u03bc = ");
        }
        assertThat(figure.pointed(1, 1)).isEmpty();
    }

    @Test
    void anEmptySentenceSaysWhatToDo() {
        assertThat(words(figure(
                        FigureFixtures.study(List.of(), List.of(new Row("r")), Parameters.DEFAULT), false, 600, 300)))
                .anyMatch(text -> text.startsWith("Type a sentence"));
    }

    private static List<Object> strokes(CertificateFigure figure) {
        return FigureFixtures.all(Mark.Path.class, figure.scene().marks()).stream()
                .flatMap(path -> path.stroke() == null
                        ? Arrays.stream(new Object[0])
                        : Arrays.stream(new Object[] {path.stroke().colour()}))
                .toList();
    }
}
