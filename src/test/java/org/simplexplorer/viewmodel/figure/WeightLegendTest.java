package org.simplexplorer.viewmodel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.Workbench;

/** The legend beside the sliders explains what the view draws, and nothing else. */
class WeightLegendTest {

    /** With a zero, a segment and a group. */
    private static final Study STUDY = new Study(
            "three",
            "",
            List.of("tea", "or", "coffee"),
            List.of(new Row("", 1.2, 0.2, 1)),
            Parameters.DEFAULT.with(MechanismKind.FUSEDMAX, 0.3).with(MechanismKind.OSCARMAX, 0.25));

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Workbench workbench;

    @SuppressWarnings("NullAway.Init") // set before each test
    private WeightLegend legend;

    @BeforeEach
    void open() {
        workbench = Fixtures.workbench(folder.resolve("settings.properties"));
        Fixtures.replace(workbench.open(), STUDY);
        legend = new WeightLegend(
                workbench.figure().views(), workbench.panelChoice(), workbench.appearance(), workbench.ruler());
        workbench.figure().widthProperty().set(900);
        workbench.figure().heightProperty().set(700);
    }

    private static Stream<Mark> marks(List<Mark> all) {
        return all.stream().flatMap(mark -> mark instanceof Mark.Group group ? marks(group.marks()) : Stream.of(mark));
    }

    private static List<String> texts(Scene scene) {
        return marks(scene.marks())
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .toList();
    }

    private static boolean hasDots(Scene scene) {
        return marks(scene.marks()).anyMatch(Mark.Dots.class::isInstance);
    }

    private Scene picture() {
        return workbench.figure().showsPanels()
                ? workbench.panels().shown().get(1).sceneProperty().get()
                : workbench.figure().sceneProperty().get();
    }

    @ParameterizedTest
    @EnumSource(names = {"HEATMAP", "TEXT", "BARS"})
    void whereWeightsAreColoursZerosAreExplainedAsTheyAreDrawn(FigureKind view) {
        workbench.figure().view().choose(view);
        assertThat(workbench.figure().views().shadesWeights().get()).isTrue();
        Scene drawn = legend.draw(400);
        assertThat(texts(drawn)).contains("weight", "exactly 0", "segment", "group");
        assertThat(hasDots(drawn)).isEqualTo(hasDots(picture()));
        assertThat(legend.meaning().get(0)).startsWith(hasDots(picture()) ? "A dot" : "A word without a colour");
        assertThat(texts(picture())).as("no second legend").doesNotContain("exactly 0");
    }

    @ParameterizedTest
    @EnumSource(names = {"STEPS", "PATH", "GEOMETRY", "GRADIENT", "CERTIFICATE"})
    void theOtherViewsExplainThemselves(FigureKind view) {
        workbench.figure().view().choose(view);
        assertThat(workbench.figure().views().shadesWeights().get()).isFalse();
        assertThat(legend.draw(400).marks()).isEmpty();
    }

    @Test
    void itFollowsTheMechanismsThatAreShown() {
        int[] changes = new int[1];
        legend.onChange(() -> changes[0]++);
        workbench.panelChoice().choose(List.of(MechanismKind.SOFTMAX));
        assertThat(changes[0]).isPositive();
        assertThat(texts(legend.draw(400))).contains("0+", "1.0").doesNotContain("exactly 0", "segment", "group");
        assertThat(legend.meaning()).isEmpty();
        workbench.panelChoice().choose(List.of(MechanismKind.SOFTMAX, MechanismKind.OSCARMAX));
        assertThat(texts(legend.draw(400))).contains("exactly 0", "group").doesNotContain("segment");
        assertThat(legend.meaning()).hasSize(2);
    }

    /** Or the sliders beside it would move when another view is chosen. */
    @Test
    void itTakesTheSameRoomInEveryView() {
        for (double width : new double[] {150, 250, 400}) {
            double room = legend.height(width);
            for (FigureKind view : FigureKind.values()) {
                workbench.figure().view().choose(view);
                assertThat(legend.height(width)).as("%s", view).isEqualTo(room);
                assertThat(legend.draw(width).height()).as("%s", view).isLessThanOrEqualTo(room);
            }
        }
    }
}
