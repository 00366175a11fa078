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

    /** The room for a picture in a window, and how many mechanisms are shown there. */
    private record Room(double width, double height, int mechanisms) {}

    /** Of windows with 1280 x 800, 1000 x 640 and 1920 x 1080 pixels. */
    private static final List<Room> ROOMS =
            List.of(new Room(908, 530, 4), new Room(630, 330, 3), new Room(630, 330, 6), new Room(1550, 810, 5));

    static Stream<Arguments> figures() {
        return Stream.of(FigureKind.values()).flatMap(kind -> Stream.of(12.0, 22.0)
                .flatMap(size -> Stream.of(false, true).map(dark -> Arguments.of(kind, size, dark))));
    }

    @ParameterizedTest(name = "{0} at {1} px, dark: {2}")
    @MethodSource("figures")
    void wordsCanBeRead(FigureKind kind, double smallest, boolean dark) {
        List<String> wrong = new ArrayList<>();
        for (Study study : studies()) {
            for (Room room : ROOMS) {
                Scene scene =
                        kind.draw(request(study, kind, room, smallest, dark)).scene();
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

    private static FigureRequest request(Study study, FigureKind kind, Room room, double smallest, boolean dark) {
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
                OptionalDouble.of(room.width()), anyHeight ? OptionalDouble.empty() : OptionalDouble.of(room.height()));
        List<MechanismKind> shown = List.of(MechanismKind.values()).subList(0, room.mechanisms());
        return new FigureRequest(study, shown, options, style, FigureFixtures.RULER);
    }
}
