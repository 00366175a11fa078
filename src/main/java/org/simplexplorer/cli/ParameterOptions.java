package org.simplexplorer.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.MechanismParameter;
import org.simplexplorer.study.Parameters;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options that set the mechanisms' own parameters, one a mechanism that has one: {@code --fusedmax-lambda}; where no
 * other mechanism has a parameter of that name also {@code --alpha} for short.
 */
final class ParameterOptions {

    private ParameterOptions() {}

    static void addTo(CommandSpec command) {
        addTo(command, "the study's");
    }

    /** @param leftOut whose value is taken where none is given */
    static void addTo(CommandSpec command, String leftOut) {
        for (MechanismKind kind : MechanismKind.values()) {
            kind.parameter().ifPresent(parameter -> command.addOption(option(kind, parameter, leftOut)));
        }
    }

    /**
     * The value that was given for a mechanism's own parameter, if one was.
     *
     * @throws IllegalArgumentException that names the option whose value is out of range
     */
    static Optional<Double> given(ParseResult line, MechanismKind kind) {
        return kind.parameter().flatMap(parameter -> {
            String name = name(kind, parameter);
            Optional<Double> value = Optional.ofNullable(line.matchedOptionValue(name, null));
            value.ifPresent(number -> parameter.require(name, number));
            return value;
        });
    }

    /**
     * The parameters with what was given on the command line.
     *
     * @throws IllegalArgumentException that names the option whose value is out of range
     */
    static Parameters applied(ParseResult line, Parameters study) {
        Parameters changed = study;
        for (MechanismKind kind : MechanismKind.values()) {
            Optional<Double> value = given(line, kind);
            if (value.isPresent()) {
                changed = changed.with(kind, value.get());
            }
        }
        return changed;
    }

    private static OptionSpec option(MechanismKind kind, MechanismParameter parameter, String leftOut) {
        String[] names = {name(kind, parameter), longName(kind, parameter)};
        return OptionSpec.builder(Arrays.stream(names).distinct().toArray(String[]::new))
                .type(Double.class)
                .paramLabel(parameter.name().substring(0, 1).toUpperCase(Locale.ROOT))
                .description("for " + kind.label() + ", "
                        + parameter.range().rule().replace("finite and ", "") + " (" + leftOut + ")")
                .build();
    }

    private static String name(MechanismKind kind, MechanismParameter parameter) {
        long sharing = Arrays.stream(MechanismKind.values())
                .flatMap(other -> other.parameter().stream())
                .filter(other -> other.name().equals(parameter.name()))
                .count();
        return sharing == 1 ? "--" + parameter.name() : longName(kind, parameter);
    }

    private static String longName(MechanismKind kind, MechanismParameter parameter) {
        return "--" + kind.label() + "-" + parameter.name();
    }
}
