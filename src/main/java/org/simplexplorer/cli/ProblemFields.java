package org.simplexplorer.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.json.JsonFields;
import org.simplexplorer.json.JsonReader;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.MechanismParameter;
import org.simplexplorer.text.FormatException;
import org.simplexplorer.text.Quoted;

/** The fields of a line that describe a mechanism and its scores. */
final class ProblemFields {

    /** More than a line has room for with all their digits; it keeps what a short line claims out of memory. */
    static final int MOST_NUMBERS = 1 << 22;

    static final String MECHANISM = "mechanism";
    static final String SCORES = "scores";
    static final String GAMMA = "gamma";

    private ProblemFields() {}

    /** The mechanism that {@code mechanism}, {@code gamma} (1 if left out) and the field of its own parameter describe. */
    static Mechanism mechanism(JsonFields fields) throws FormatException {
        MechanismKind kind = kind(fields, Arrays.asList(MechanismKind.values()));
        for (MechanismKind any : MechanismKind.values()) {
            if (any.parameter().isPresent()) {
                own(fields, any.parameter().get()); // a slip in a list of problems should show also where it is ignored
            }
        }
        double own = kind.parameter().isPresent() ? own(fields, kind.parameter().get()) : 0;
        return kind.with(gamma(fields), own);
    }

    private static double own(JsonFields fields, MechanismParameter parameter) throws FormatException {
        double value = fields.optional(parameter.name(), JsonReader::number).orElse(parameter.leftOut());
        parameter.require(value);
        return value;
    }

    /** The {@code mechanism}, one of some that are possible. */
    static MechanismKind kind(JsonFields fields, List<MechanismKind> possible) throws FormatException {
        String names =
                Quoted.choices(possible.stream().map(MechanismKind::label).toList());
        String name = fields.optional(MECHANISM, JsonReader::string)
                .orElseThrow(() -> new FormatException("mechanism is missing; give one of " + names));
        Optional<MechanismKind> kind = MechanismKind.named(name);
        if (kind.filter(possible::contains).isEmpty()) {
            throw new FormatException("mechanism is %s, which is %s; give one of %s"
                    .formatted(Quoted.of(name), kind.isPresent() ? "not possible here" : "unknown", names));
        }
        return kind.get();
    }

    static double gamma(JsonFields fields) throws FormatException {
        return fields.optional(GAMMA, JsonReader::number).orElse(1.0);
    }

    static double[] scores(JsonFields fields) throws FormatException {
        return fields.optional(SCORES, ProblemFields::numbers)
                .orElseThrow(() -> new FormatException("scores is missing; give an array of numbers"));
    }

    static double[] numbers(JsonReader input) throws FormatException {
        return input.numbers(MOST_NUMBERS);
    }
}
