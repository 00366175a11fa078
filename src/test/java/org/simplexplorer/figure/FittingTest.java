package org.simplexplorer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.simplexplorer.figure.common.ColourScale;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LabelSizes;
import org.simplexplorer.figure.common.Length;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.figure.common.PanelLook;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Ramp;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.Sample;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.Study;

/** Every kind of figure of every sample at the widths of papers and slides: what an editor would send back. */
class FittingTest {

    private static final List<String> WIDTHS = List.of("60mm", "84mm", "120mm", "174mm", "slide");

    /** The look of papers takes the same room but for its labels on top and its letters: two widths show that. */
    static Stream<Arguments> figures() {
        return Stream.of(FigureKind.values())
                .flatMap(kind -> Stream.concat(
                        WIDTHS.stream().map(width -> Arguments.of(kind, width, PanelLook.STANDARD)),
                        Stream.of("84mm", "174mm")
                                .map(width -> Arguments.of(kind, width, PanelLook.PAPER.withLetters(true)))));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void nothingIsCutNothingOverlapsAndTheParametersAreThere(FigureKind kind, String width, PanelLook look) {
        for (Study study : studies()) {
            FigureRequest request = request(study, kind, width, look);
            kind.requireRoom(request);
            Scene scene = kind.draw(request).scene();
            List<Mark.Label> labels = FigureFixtures.all(Mark.Label.class, scene.marks());
            SheetChecks.assertNothingIsCut(scene);
            SheetChecks.assertNoLabelsOverlap(scene);
            assertThat(labels.stream().filter(label -> label.style().size() < LabelSizes.PRINTED - 1e-9))
                    .as("too small in %s of %s", kind, study.title())
                    .isEmpty();
            for (MechanismKind mechanism : shown(kind)) {
                String parameters = ParameterText.printed(study.parameters(), mechanism);
                assertThat(labels.stream().anyMatch(label -> label.text().contains(parameters)))
                        .as("%s of %s says %s", kind, study.title(), parameters)
                        .isTrue();
            }
            if (kind == FigureKind.HEATMAP || kind == FigureKind.BARS) {
                boolean allNamed = study.tokens().stream().allMatch(token -> labels.stream()
                        .anyMatch(label -> label.title().equals(token)));
                assertThat(allNamed || !request.notes().isEmpty())
                        .as("%s of %s says what it leaves out", kind, study.title())
                        .isTrue();
            }
        }
    }

    private static List<Study> studies() {
        return Samples.all().stream()
                .map(Sample::load)
                .filter(study -> study.tokens().size() <= 40)
                .toList();
    }

    private static FigureRequest request(Study study, FigureKind kind, String width, PanelLook look) {
        FigureStyle style = new FigureStyle(
                Palette.LIGHT,
                new ColourScale(Ramp.SALMON, ColourScale.topFor(study.tokens().size())),
                9 * Length.POINT);
        style = style.withDetail(style.detail().withPanels(look));
        FigureOptions options =
                FigureOptions.STANDARD.withSize(OptionalDouble.of(Length.parse(width)), Length.heightFor(width));
        return new FigureRequest(study, shown(kind), options, style, FigureFixtures.RULER);
    }

    private static List<MechanismKind> shown(FigureKind kind) {
        return switch (kind) {
            case PATH -> List.of(MechanismKind.FUSEDMAX, MechanismKind.OSCARMAX);
            case STEPS -> List.of(MechanismKind.OSCARMAX);
            default -> MechanismKind.usual();
        };
    }
}
