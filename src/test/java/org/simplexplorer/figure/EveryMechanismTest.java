package org.simplexplorer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.Focus;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.figure.path.PathWords;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.MechanismParameter;
import org.simplexplorer.math.PathEvent;
import org.simplexplorer.math.Step;
import org.simplexplorer.math.Structure;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.study.Study;

/** Every mechanism in every kind of figure: the words name it and its own parameter, and no one else's. */
class EveryMechanismTest {

    private static final Study STUDY = FigureFixtures.random(3, 6);

    static Stream<Arguments> everyPair() {
        return Arrays.stream(FigureKind.values())
                .flatMap(figure -> Arrays.stream(MechanismKind.values()).map(kind -> Arguments.of(figure, kind)));
    }

    private static List<String> words(LiveFigure figure) {
        return FigureFixtures.all(Mark.Label.class, figure.scene().marks()).stream()
                .map(Mark.Label::title)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void everyKindOfFigureNamesTheMechanismAndItsParameter(FigureKind figure, MechanismKind kind) {
        Focus focus = Focus.START.withAlong(Focus.Along.GAMMA);
        FigureOptions options = FigureOptions.STANDARD.withSize(1200, 900).withFocus(focus);
        List<String> words = words(figure.draw(FigureFixtures.request(STUDY, options, kind)));
        assertThat(words).anyMatch(text -> text.contains(kind.label()));
        if (figure != FigureKind.GEOMETRY || kind.parameter().isPresent()) {
            assertThat(words).anyMatch(text -> text.contains(ParameterText.printed(STUDY.parameters(), kind)));
        }
        for (MechanismKind other : MechanismKind.values()) {
            assertThat(words).noneMatch(text -> other != kind && text.contains(other.label()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyStepAndTheCertificateSpeakOfTheMechanismsOwnParameterOnly(MechanismKind kind) {
        List<String> others = Arrays.stream(MechanismKind.values())
                .flatMap(other -> other.parameter().stream())
                .map(MechanismParameter::symbol)
                .filter(symbol -> symbol.codePointAt(0) > 'z')
                .filter(symbol -> kind.parameter()
                        .filter(own -> own.symbol().equals(symbol))
                        .isEmpty())
                .toList();
        for (int step = 0; step < Step.of(kind).size(); step++) {
            FigureOptions options = FigureOptions.STANDARD.withFocus(Focus.START.withStep(step));
            LiveFigure steps = FigureKind.STEPS.draw(FigureFixtures.request(STUDY, options, kind));
            others.forEach(symbol -> assertThat(steps.summary()).doesNotContain(symbol));
        }
        List<String> certificate = words(FigureKind.CERTIFICATE.draw(FigureFixtures.request(STUDY, 1200, 900, kind)));
        others.forEach(symbol -> assertThat(certificate).noneMatch(text -> text.contains(symbol)));
        assertThat(certificate).anyMatch(text -> text.startsWith("Optimal"));
        assertThat(certificate).anyMatch(text -> text.contains(kind.form().sparse() ? "threshold" : "multiplier"));
    }

    @ParameterizedTest
    @EnumSource
    void aMergeOnThePathIsIntoWhatTheMechanismsBlocksAreCalled(MechanismKind kind) {
        assertThat(kind.hasPath()).isEqualTo(kind.structure() != Structure.NONE);
        List<PathEvent> merges = kind.path(1, STUDY.row(0).scores()).stream()
                .flatMap(path -> path.events().stream())
                .filter(event -> event.kind() == PathEvent.Kind.MERGE)
                .toList();
        assertThat(merges.isEmpty()).isNotEqualTo(kind.hasPath());
        for (PathEvent merge : merges) {
            assertThat(PathWords.what(merge, kind, STUDY.tokens()))
                    .endsWith("become one " + kind.structure().word());
        }
    }
}
