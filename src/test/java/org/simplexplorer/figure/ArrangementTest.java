package org.simplexplorer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.simplexplorer.figure.common.Arrangement;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.Study;

/** How panels stand together, and what is said above them, in every kind of figure that has a panel for each mechanism. */
class ArrangementTest {

    private static final Study STUDY = Samples.named("ivanov").orElseThrow().load();
    private static final List<MechanismKind> TWO = List.of(MechanismKind.FUSEDMAX, MechanismKind.OSCARMAX);

    @ParameterizedTest
    @EnumSource(value = FigureKind.class, names = "STEPS", mode = EnumSource.Mode.EXCLUDE)
    void aStripIsOneLineAndAColumnOnePanelWide(FigureKind kind) {
        assertThat(perLine(scene(kind, Arrangement.STRIP))).containsExactly(2);
        assertThat(perLine(scene(kind, Arrangement.COLUMN))).containsExactly(1, 1);
        assertThat(perLine(scene(kind, Arrangement.GRID))).containsExactly(2);
    }

    @ParameterizedTest
    @EnumSource(value = FigureKind.class, names = "HEATMAP", mode = EnumSource.Mode.EXCLUDE)
    void theRowIsNamed(FigureKind kind) {
        FigureOptions options = FigureOptions.STANDARD.withRow(5).withWidth(660);
        FigureRequest request = new FigureRequest(STUDY, TWO, options, FigureFixtures.STYLE, FigureFixtures.RULER);
        assertThat(FigureFixtures.all(
                        Mark.Label.class, kind.draw(request).scene().marks()))
                .anySatisfy(label -> assertThat(label.text())
                        .contains(kind == FigureKind.STEPS ? "joint" : "row \u201cjoint\u201d"));
    }

    private static Scene scene(FigureKind kind, Arrangement arrangement) {
        FigureOptions options = FigureOptions.STANDARD.withWidth(900).withArrangement(arrangement);
        FigureRequest request = new FigureRequest(STUDY, TWO, options, FigureFixtures.STYLE, FigureFixtures.RULER);
        Scene scene = kind.draw(request).scene();
        SheetChecks.assertNothingIsCut(scene);
        SheetChecks.assertNoLabelsOverlap(scene);
        return scene;
    }

    /** How many names of mechanisms stand on each line, from the top. */
    private static List<Integer> perLine(Scene scene) {
        Map<Long, Integer> lines = new TreeMap<>();
        headings(scene.marks(), 0, lines);
        return new ArrayList<>(lines.values());
    }

    private static void headings(List<Mark> marks, double dy, Map<Long, Integer> lines) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                headings(group.marks(), dy + group.dy(), lines);
            } else if (mark instanceof Mark.Label label
                    && Arrays.asList("fusedmax", "oscarmax").contains(label.text())) {
                lines.merge(Math.round(dy + label.y()), 1, Integer::sum);
            }
        }
    }
}
