package org.simplexplorer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.simplexplorer.figure.common.ColourScale;
import org.simplexplorer.figure.common.Detail;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Focus;
import org.simplexplorer.figure.common.Focus.Along;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Ramp;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.ScoresFrom;
import org.simplexplorer.study.Study;

class FigureCaptionTest {

    private static final String SEGMENT = "A frame is a segment";
    private static final String GROUP = "Rings of one colour are a group";

    private static final Study STUDY = new Study(
            "A & B",
            "",
            List.of("the", "50%", "cat_s", "sat"),
            List.of(new Row("one", new double[] {0.1, 1.5, 1.4, -3}), new Row("two", new double[] {2, 1.9, -1, 1.95})),
            Parameters.DEFAULT.withGamma(0.5).with(MechanismKind.FUSEDMAX, 0.3).with(MechanismKind.OSCARMAX, 0.125));

    private static String caption(FigureKind kind, CaptionForm form, FigureRequest request) {
        return FigureCaption.of(kind, request, kind.draw(request), form);
    }

    private static String text(FigureKind kind, FigureOptions options, MechanismKind... kinds) {
        return caption(kind, CaptionForm.TEXT, FigureFixtures.request(STUDY, options, kinds));
    }

    private static String text(FigureKind kind, MechanismKind... kinds) {
        return text(kind, FigureOptions.STANDARD.withRow(1), kinds);
    }

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void itNamesTheMechanismItsParametersTheStudyAndTheRow(FigureKind kind) {
        String caption = text(kind, MechanismKind.FUSEDMAX);
        assertThat(caption)
                .contains("fusedmax", "\u03b3 = 0.5", "fusedmax \u03bb = 0.3.", "\u201cA & B\u201d")
                .doesNotContain("oscarmax", "softmax", "  ")
                .endsWith(".\n");
        assertThat(caption.contains("\u201ctwo\u201d"))
                .as(caption)
                .isEqualTo(!kind.traits().allRows());
    }

    @Test
    void marksAreExplainedThatTheFigureHas() {
        assertThat(text(FigureKind.HEATMAP, MechanismKind.FUSEDMAX))
                .contains(SEGMENT, "A dot is a weight of exactly 0.")
                .doesNotContain(GROUP);
        assertThat(text(FigureKind.BARS, MechanismKind.OSCARMAX))
                .contains(GROUP)
                .doesNotContain(SEGMENT);
        assertThat(text(FigureKind.TEXT, MechanismKind.SPARSEMAX)).doesNotContain(SEGMENT, GROUP);
    }

    @Test
    void marksThatWereLeftOutAreNotExplained() {
        FigureRequest usual = FigureFixtures.request(STUDY, MechanismKind.FUSEDMAX, MechanismKind.OSCARMAX);
        FigureStyle bare = new FigureStyle(Palette.LIGHT, new ColourScale(Ramp.SALMON, 1), 12)
                .withDetail(new Detail("", 0, false, false, false));
        FigureRequest without =
                new FigureRequest(STUDY, usual.mechanisms(), usual.options(), bare, FigureFixtures.RULER);
        assertThat(caption(FigureKind.HEATMAP, CaptionForm.TEXT, usual)).contains(SEGMENT, GROUP);
        assertThat(caption(FigureKind.HEATMAP, CaptionForm.TEXT, without)).doesNotContain(SEGMENT, GROUP);
    }

    @Test
    void aPathSaysAlongWhatAndTellsOfATreeWhereThereIsOne() {
        assertThat(text(FigureKind.PATH, MechanismKind.SOFTMAX, MechanismKind.FUSEDMAX))
                .startsWith("Attention weights under fusedmax as \u03bb grows, for the row")
                .contains("the tree beside it");
        Focus gamma = Focus.START.withAlong(Along.GAMMA);
        assertThat(text(FigureKind.PATH, FigureOptions.STANDARD.withFocus(gamma), MechanismKind.SOFTMAX))
                .startsWith("Attention weights under softmax as \u03b3 grows")
                .doesNotContain("tree");
        assertThat(text(FigureKind.PATH, FigureOptions.STANDARD.withWidth(250), MechanismKind.FUSEDMAX))
                .doesNotContain("tree");
    }

    @Test
    void geometryNamesItsWords() {
        Focus focus = Focus.START.withTokens(List.of(0, 2, 3));
        assertThat(text(FigureKind.GEOMETRY, FigureOptions.STANDARD.withFocus(focus), MechanismKind.SPARSEMAX))
                .startsWith("Attention over \u201cthe\u201d, \u201ccat_s\u201d and \u201csat\u201d alone,");
    }

    @Test
    void itSaysWhichHeadTheScoresAreFrom() {
        Study read = STUDY.withScoresFrom(new ScoresFrom("tiny-BERT_2", 2, 3, true, true, "the cat"));
        FigureRequest request = new FigureRequest(
                read,
                List.of(MechanismKind.SOFTMAX),
                FigureOptions.STANDARD,
                FigureFixtures.STYLE.crediting(read),
                FigureFixtures.RULER);
        assertThat(caption(FigureKind.HEATMAP, CaptionForm.TEXT, request))
                .endsWith("Scores: tiny-BERT_2, layer 2, head 3.\n");
        assertThat(caption(FigureKind.HEATMAP, CaptionForm.LATEX, request)).contains("tiny-BERT\\_2");
        assertThat(text(FigureKind.HEATMAP, MechanismKind.SOFTMAX)).doesNotContain("Scores:");
    }

    @Test
    void latexIsACaptionOfWhichNoWordIsACommand() {
        Study study = STUDY.withTitle("100% \\input{x} [a] $5 #1")
                .withParameters(STUDY.parameters().withGamma(2e-7));
        String caption =
                caption(FigureKind.BARS, CaptionForm.LATEX, FigureFixtures.request(study, MechanismKind.FUSEDMAX));
        assertThat(caption)
                .startsWith("\\caption[Attention weights under fusedmax, for the row ``one''.]"
                        + "{Attention weights under fusedmax, for the row ``one''. ")
                .contains("``100\\% \\textbackslash{}input\\{x\\} {[}a{]} \\$5 \\#1''")
                .contains("$\\gamma = 2\\cdot 10^{-7}$, fusedmax $\\lambda = 0.3$.")
                .endsWith("}\n");
    }
}
