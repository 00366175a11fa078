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

    /** Of a window with 1280 x 800 pixels. */
    private static final Room USUAL = new Room(908, 530, 4);

    /** Of windows with 1000 x 640 and 1920 x 1080 pixels. */
    private static final List<Room> OTHERS =
            List.of(new Room(630, 330, 3), new Room(630, 330, 6), new Room(1550, 810, 5));

    static Stream<Arguments> figures() {
        return Stream.of(FigureKind.values())
                .flatMap(kind -> Stream.of(12.0, 22.0).map(size -> Arguments.of(kind, size)));
    }

    /** A contrast is that of the colours, in any room; a size is that of the room, in any colours. */
    @ParameterizedTest(name = "{0} at {1} px")
    @MethodSource("figures")
    void wordsCanBeRead(FigureKind kind, double smallest) {
        List<String> wrong = new ArrayList<>();
        List<Study> studies = studies();
        for (int i = 0; i < studies.size(); i++) {
            Study study = studies.get(i);
            look(kind, request(study, kind, USUAL, smallest, true), smallest, wrong);
            look(kind, request(study, kind, USUAL, smallest, false), smallest, wrong);
            if (i % 4 == 0) {
                for (Room room : OTHERS) {
                    look(kind, request(study, kind, room, smallest, false), smallest, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void look(FigureKind kind, FigureRequest request, double smallest, List<String> wrong) {
        Scene scene = kind.draw(request).scene();
        String title = request.study().title();
        for (SceneWord word : SceneWord.of(scene, Palette.LIGHT.ground(), FigureFixtures.RULER)) {
            if (word.size() < smallest - 1e-9) {
                wrong.add("%s: \u201c%s\u201d has %.1f px".formatted(title, word.text(), word.size()));
            }
            if (word.contrast() < LEAST_CONTRAST) {
                wrong.add("%s: \u201c%s\u201d has a contrast of %.2f".formatted(title, word.text(), word.contrast()));
            }
        }
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
