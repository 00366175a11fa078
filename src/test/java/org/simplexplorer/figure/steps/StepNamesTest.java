package org.simplexplorer.figure.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.simplexplorer.figure.FigureFixtures;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.Focus;
import org.simplexplorer.figure.common.PictureMemory;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.Study;

/** Names are fitted once while a slider moves, and each picture is the one that it would be alone. */
class StepNamesTest {

    private static final TextStyle STYLE = FigureFixtures.STYLE.text(
            12, Weight.REGULAR, FigureFixtures.STYLE.palette().text());

    private static StepNames.Recipe recipe(int tokens, int... named) {
        BitSet matter = new BitSet();
        IntStream.of(named).forEach(matter::set);
        List<String> names =
                IntStream.range(0, tokens).mapToObj(i -> "name" + i).toList();
        return new StepNames.Recipe(names, matter, 400.0 / tokens, 80, STYLE, 8, FigureFixtures.RULER);
    }

    @Test
    void equalRecipesAreMadeOnce() {
        PictureMemory memory = new PictureMemory();
        memory.begin();
        StepNames found = memory.of(recipe(9, 1, 2));
        memory.begin();
        assertThat(memory.of(recipe(9, 1, 2))).isSameAs(found);
        assertThat(memory.of(recipe(9, 1, 3))).isNotSameAs(found);
    }

    @Test
    void whereNotAllHaveRoomThoseThatMatterAreShown() {
        List<String> all = recipe(9).get().labels().texts();
        assertThat(all).isEqualTo(recipe(9).names());
        List<String> some = recipe(200, 0, 3, 90).get().labels().texts();
        assertThat(some.get(90)).isEqualTo("name90");
        assertThat(Stream.of(0, 90).map(some::get)).doesNotContain("");
        assertThat(some.stream().filter(text -> !text.isEmpty())).hasSizeBetween(2, 3);
    }

    @ParameterizedTest
    @EnumSource(MechanismKind.class)
    void aPictureIsTheSameWithTheNamesOfOthers(MechanismKind kind) {
        PictureMemory memory = new PictureMemory();
        for (int step = 0; step < StepsFigure.count(kind); step++) {
            for (double lambda : new double[] {0.02, 0.025, 0.3, 0}) {
                Study random = FigureFixtures.random(1, 40);
                Study study = random.withParameters(random.parameters()
                        .with(MechanismKind.FUSEDMAX, lambda)
                        .with(MechanismKind.OSCARMAX, lambda / 40));
                FigureOptions options =
                        FigureOptions.STANDARD.withSize(700, 500).withFocus(Focus.START.withStep(step));
                FigureRequest request = FigureFixtures.request(study, options, kind);
                memory.begin();
                assertThat(StepsFigure.draw(request.remembering(memory)).scene())
                        .isEqualTo(StepsFigure.draw(request).scene());
            }
        }
    }
}
