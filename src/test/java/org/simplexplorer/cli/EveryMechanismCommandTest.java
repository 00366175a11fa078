package org.simplexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.math.MechanismKind;

/** Every mechanism in every command, and in every help that lists them: one that is left out is a lie. */
class EveryMechanismCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void computeAnswersUnderTheMechanismsNameAndTakesItsParameter(MechanismKind kind) {
        String own = kind.parameter()
                .map(parameter -> String.format(
                        Locale.ROOT, ",\"%s\":%s", parameter.name(), Double.toString(parameter.standard())))
                .orElse("");
        Run run = Run.of("{\"mechanism\":\"%s\",\"scores\":[1,2]%s}\n".formatted(kind.label(), own), "compute");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"mechanism\":\"" + kind.label() + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void pathFollowsTheMechanismOrNamesThoseThatItFollows(MechanismKind kind) {
        Run run = Run.of("{\"mechanism\":\"%s\",\"scores\":[1,2]}\n".formatted(kind.label()), "path");
        if (kind.hasPath()) {
            assertThat(run.out()).contains("\"knots\"");
        } else {
            for (MechanismKind other : MechanismKind.values()) {
                assertThat(run.out().contains(", " + other.label()) || run.out().contains("of " + other.label()))
                        .isEqualTo(other.hasPath());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void dataAndRenderNameTheMechanism(MechanismKind kind) throws Exception {
        for (String suffix : new String[] {"csv", "tsv", "json", "tex"}) {
            Path numbers = folder.resolve("numbers." + suffix);
            assertThat(Run.of("", "data", "ivanov", "--mechanisms", kind.label(), "-o", numbers.toString())
                            .code())
                    .isZero();
            assertThat(Files.readString(numbers)).contains(kind.label());
        }
        Path figure = folder.resolve("figure.svg");
        assertThat(Run.of("", "render", "ivanov", "--mechanisms", kind.label(), "-o", figure.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(figure)).contains(">" + kind.label() + "<");
    }

    @Test
    void everyHelpThatListsMechanismsListsThemAll() {
        String general = Run.of("", "--help").out();
        String compute = Run.of("", "compute", "--help").out();
        String path = Run.of("", "path", "--help").out();
        String render = Run.of("", "render", "--help").out();
        assertThat(path).contains("is " + MechanismKind.either(MechanismKind::hasPath) + ";");
        for (MechanismKind kind : MechanismKind.values()) {
            assertThat(general).contains(kind.label());
            assertThat(render).contains(kind.label());
            kind.parameter().ifPresent(own -> {
                String leftOut = Double.toString(own.leftOut()).replaceFirst("\\.0$", "");
                assertThat(compute).contains("\"%s\" (%s)".formatted(own.name(), leftOut));
                assertThat(render).contains("--" + kind.label() + "-" + own.name());
            });
        }
    }

    @Test
    void theHelpSaysWhatEachKindOfFigureShows() {
        String help = Run.of("", "render", "--help").out();
        for (FigureKind kind : FigureKind.values()) {
            assertThat(help).contains(kind.label(), kind.description());
        }
    }
}
