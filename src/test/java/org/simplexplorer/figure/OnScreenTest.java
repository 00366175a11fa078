package org.simplexplorer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.simplexplorer.figure.common.ColourScale;
import org.simplexplorer.figure.common.Detail;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Ramp;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.SceneWord;
import org.simplexplorer.study.Sample;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.Study;

/** Every kind of figure as the window and a projector show it: no word is too small, and each stands out from its ground. */
class OnScreenTest {

    /** WCAG 2.1, level AA, for text of usual size. */
    private static final double LEAST_CONTRAST = 4.5;

    private static final double WIDTH = 900;
    private static final double HEIGHT = 520;

    static Stream<Arguments> figures() {
        return Stream.of(FigureKind.values()).flatMap(kind -> Stream.of(12.0, 22.0)
                .flatMap(size -> Stream.of(false, true).map(dark -> Arguments.of(kind, size, dark))));
    }

    @ParameterizedTest(name = "{0} at {1} px, dark: {2}")
    @MethodSource("figures")
    void wordsCanBeRead(FigureKind kind, double smallest, boolean dark) {
        List<String> wrong = new ArrayList<>();
        for (Study study : studies()) {
            for (List<MechanismKind> shown : List.of(MechanismKind.usual(), List.of(MechanismKind.values()))) {
                Scene scene =
                        kind.draw(request(study, kind, shown, smallest, dark)).scene();
                for (SceneWord word : SceneWord.of(scene, Palette.LIGHT.ground(), FigureFixtures.RULER)) {
                    if (word.size() < smallest - 1e-9) {
                        wrong.add("%s: \u201c%s\u201d has %.1f px".formatted(study.title(), word.text(), word.size()));
                    }
                    if (word.contrast() < LEAST_CONTRAST) {
                        wrong.add("%s: \u201c%s\u201d has a contrast of %.2f"
                                .formatted(study.title(), word.text(), word.contrast()));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<Study> studies() {
        return Samples.all().stream()
                .map(Sample::load)
                .filter(study -> study.tokens().size() <= 40)
                .toList();
    }

    private static FigureRequest request(
            Study study, FigureKind kind, List<MechanismKind> shown, double smallest, boolean dark) {
        Detail detail = kind.traits().detail();
        FigureStyle style = new FigureStyle(
                        dark ? Palette.DARK : Palette.LIGHT,
                        new ColourScale(
                                dark ? Ramp.EMBER : Ramp.SALMON,
                                ColourScale.topFor(study.tokens().size())),
                        smallest)
                .withDetail(detail)
                .withSmallest(smallest);
        boolean anyHeight = kind.traits().scrolls() || kind.traits().panels();
        FigureOptions options = FigureOptions.STANDARD.withSize(
                OptionalDouble.of(WIDTH), anyHeight ? OptionalDouble.empty() : OptionalDouble.of(HEIGHT));
        return new FigureRequest(study, shown, options, style, FigureFixtures.RULER);
    }
}
