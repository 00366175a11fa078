package org.simplexplorer.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.simplexplorer.figure.FigureFixtures.STYLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.PanelLook;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.Study;

/** What each part of a panel's look changes in the scene. */
class PanelLookTest {

    private static final Study STUDY = Samples.named("ivanov").orElseThrow().load();
    private static final List<MechanismKind> TWO = List.of(MechanismKind.FUSEDMAX, MechanismKind.OSCARMAX);

    @Test
    void inThePaperStyleLabelsStandAboveSquareCellsWithoutDots() {
        Scene scene = scene(FigureKind.HEATMAP, PanelLook.PAPER);
        Mark.Cells cells = FigureFixtures.all(Mark.Cells.class, scene.marks()).get(0);
        assertThat(cells.cellWidth()).isCloseTo(cells.cellHeight(), within(1e-9));
        assertThat(FigureFixtures.all(Mark.Dots.class, scene.marks())).isEmpty();
        Mark.Label word = label(scene, "combating");
        assertThat(word.y()).isLessThan(cells.y());
        assertThat(word.angle()).isEqualTo(-90);
        SheetChecks.assertNothingIsCut(scene);
        SheetChecks.assertNoLabelsOverlap(scene);
        Mark.Cells usual = FigureFixtures.all(
                        Mark.Cells.class,
                        scene(FigureKind.HEATMAP, PanelLook.STANDARD).marks())
                .get(0);
        assertThat(label(scene(FigureKind.HEATMAP, PanelLook.STANDARD), "combating")
                        .y())
                .isGreaterThan(usual.y() + usual.rows() * usual.cellHeight());
    }

    @Test
    void linesAndDotsAreDrawnOrNot() {
        PanelLook bare = new PanelLook(false, false, false, true, false, false);
        Scene scene = scene(FigureKind.HEATMAP, bare);
        assertThat(FigureFixtures.all(Mark.Dots.class, scene.marks())).isEmpty();
        long grid = FigureFixtures.all(Mark.Line.class, scene.marks()).stream()
                .filter(line -> line.stroke().colour().equals(STYLE.palette().grid()))
                .count();
        assertThat(grid).isZero();
        assertThat(FigureFixtures.all(
                        Mark.Dots.class,
                        scene(FigureKind.HEATMAP, PanelLook.STANDARD).marks()))
                .hasSize(TWO.size() + 1); // and the legend's
    }

    @ParameterizedTest
    @EnumSource(value = FigureKind.class, names = "STEPS", mode = EnumSource.Mode.EXCLUDE)
    void lettersNumberThePanelsAndHeadingsCanBeLeftOut(FigureKind kind) {
        assertThat(texts(kind, PanelLook.STANDARD.withLetters(true))).contains("(a) fusedmax", "(b) oscarmax");
        PanelLook headless = new PanelLook(false, true, true, false, false, false);
        assertThat(texts(kind, headless)).doesNotContain("fusedmax", "oscarmax");
        assertThat(texts(kind, headless.withLetters(true)))
                .contains("(a)", "(b)")
                .doesNotContain("fusedmax", "oscarmax");
    }

    private static List<String> texts(FigureKind kind, PanelLook look) {
        return FigureFixtures.all(Mark.Label.class, scene(kind, look).marks()).stream()
                .map(Mark.Label::text)
                .toList();
    }

    private static Mark.Label label(Scene scene, String text) {
        return FigureFixtures.all(Mark.Label.class, scene.marks()).stream()
                .filter(label -> label.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Scene scene(FigureKind kind, PanelLook look) {
        FigureRequest request = new FigureRequest(
                STUDY,
                TWO,
                FigureOptions.STANDARD.withWidth(900),
                STYLE.withDetail(STYLE.detail().withPanels(look)),
                FigureFixtures.RULER);
        return kind.draw(request).scene();
    }
}
