package org.simplexplorer.lesson;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.MechanismParameter;
import org.simplexplorer.study.JsonInput;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Sample;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.study.StudyReader;

/** Reads one lesson file: first its study, then the steps, whose names are looked up in it. */
final class LessonParser {

    static final String VERSION = "simplexplorer-lesson";

    private static final int CURRENT_VERSION = 1;
    private static final int MOST_STEPS = 200;
    private static final List<String> FIRST_SETTINGS = List.of("view", "mechanisms", "explain", "row", "gamma");

    private final LessonTerms terms;
    private final GoalParser goals;

    private LessonParser(Study study) {
        terms = new LessonTerms(study);
        goals = new GoalParser(terms);
    }

    static Lesson parse(String json) throws StudyFormatException {
        JsonInput input = new JsonInput(json);
        JsonFields fields = new JsonFields(input, "", List.of(VERSION, "title", "study", "steps"));
        input.end();
        if (fields.required(VERSION, JsonInput::number) != CURRENT_VERSION) {
            throw new StudyFormatException("%s must be %d: this version of the program reads no other format"
                    .formatted(VERSION, CURRENT_VERSION));
        }
        String title = fields.required("title", JsonInput::string);
        Study study = fields.required("study", LessonParser::study);
        LessonParser parser = new LessonParser(study);
        List<LessonStep> steps = fields.required("steps", JsonFields.list(1, parser::step));
        if (steps.size() > MOST_STEPS) {
            throw new StudyFormatException("steps has more than %d entries".formatted(MOST_STEPS));
        }
        return new Lesson(title, study, steps);
    }

    /** A study as in a study file, or the name of a built-in one. */
    private static Study study(JsonInput input, String path) throws StudyFormatException {
        String value = input.verbatim(path);
        if (!value.startsWith("\"")) {
            return StudyReader.read(value, path);
        }
        String name = new JsonInput(value).string(path);
        return Samples.named(name)
                .map(Sample::load)
                .orElseThrow(() -> new StudyFormatException(
                        "%s is \u201c%s\u201d, but no built-in study is called so; write one of %s, or a whole study"
                                .formatted(path, name, names(Samples.all()))));
    }

    private static String names(List<Sample> samples) {
        return String.join(", ", samples.stream().map(Sample::name).toList());
    }

    private LessonStep step(JsonInput input, String path) throws StudyFormatException {
        JsonFields fields = new JsonFields(input, path, List.of("text", "start", "goal", "seen", "answer"));
        Optional<Goal> goal = fields.optional("goal", goals::goal);
        if (goal.isEmpty()) {
            for (String name : List.of("seen", "answer")) {
                if (fields.verbatim(name).isPresent()) {
                    throw new StudyFormatException(
                            "%s stands without a goal; add \u201cgoal\u201d to %s, or leave it out"
                                    .formatted(fields.path(name), path));
                }
            }
        }
        return new LessonStep(
                fields.required("text", this::text),
                fields.optional("start", this::setting).orElse(Setting.NOTHING),
                goal,
                fields.optional("seen", this::text).orElse(""),
                fields.optional("answer", this::setting));
    }

    private String text(JsonInput input, String path) throws StudyFormatException {
        return WeightText.require(input.string(path), path, terms);
    }

    private Setting setting(JsonInput input, String path) throws StudyFormatException {
        JsonFields fields = new JsonFields(
                input,
                path,
                Stream.of(FIRST_SETTINGS, MechanismKind.parameterNames(), List.of("scores"))
                        .flatMap(List::stream)
                        .toList());
        Map<MechanismKind, Double> own = new EnumMap<>(MechanismKind.class);
        for (String name : MechanismKind.parameterNames()) {
            fields.optional(name, JsonFields.map((label, here) -> owner(name, label, here), JsonInput::number))
                    .ifPresent(own::putAll);
        }
        for (Map.Entry<MechanismKind, Double> value : own.entrySet()) {
            require(path, value.getKey(), value.getValue());
        }
        return new Setting(
                fields.optional("view", terms::view),
                fields.optional("mechanisms", JsonFields.list(1, terms::mechanism)),
                fields.optional("explain", terms::mechanism),
                fields.optional("row", terms::row),
                fields.optional("gamma", LessonParser::gamma),
                own,
                fields.optional("scores", JsonFields.map(terms::word, JsonInput::number))
                        .orElse(Map.of()));
    }

    /** The mechanism whose own parameter has this name. */
    private MechanismKind owner(String parameter, String label, String path) throws StudyFormatException {
        MechanismKind kind = terms.mechanism(label, path);
        if (kind.parameter()
                .map(MechanismParameter::name)
                .filter(parameter::equals)
                .isEmpty()) {
            throw new StudyFormatException(
                    "%s is \u201c%s\u201d, which has no %s; leave it out".formatted(path, label, parameter));
        }
        return kind;
    }

    private static void require(String path, MechanismKind kind, double value) throws StudyFormatException {
        MechanismParameter parameter = kind.parameter().orElseThrow();
        try {
            parameter.require(path + "." + parameter.name() + "." + kind.label(), value);
        } catch (IllegalArgumentException e) {
            throw new StudyFormatException(String.valueOf(e.getMessage()), e);
        }
    }

    private static double gamma(JsonInput input, String path) throws StudyFormatException {
        double gamma = input.number(path);
        if (!Parameters.isGamma(gamma)) {
            throw new StudyFormatException(path + " is not above 0");
        }
        return gamma;
    }
}
