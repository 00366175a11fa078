package org.simplexplorer.lesson;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.simplexplorer.json.JsonFields;
import org.simplexplorer.json.JsonReader;
import org.simplexplorer.json.JsonReader.Reading;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.MechanismParameter;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Sample;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyReader;
import org.simplexplorer.text.FormatException;
import org.simplexplorer.text.Quoted;

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

    static Lesson parse(byte[] utf8) throws FormatException {
        JsonReader input = JsonReader.of(utf8, "the lesson");
        JsonFields fields = new JsonFields(input, List.of(VERSION, "title", "study", "steps"));
        input.end();
        if (fields.required(VERSION, JsonReader::number) != CURRENT_VERSION) {
            throw new FormatException("%s must be %d: this version of the program reads no other format"
                    .formatted(VERSION, CURRENT_VERSION));
        }
        String title = fields.required("title", JsonReader::string);
        Study study = fields.required("study", LessonParser::study);
        LessonParser parser = new LessonParser(study);
        List<LessonStep> steps = fields.required("steps", list(MOST_STEPS, parser::step));
        return new Lesson(title, study, steps);
    }

    /** A study as in a study file, or the name of a built-in one. */
    private static Study study(JsonReader input) throws FormatException {
        if (!input.isString()) {
            return StudyReader.read(input);
        }
        String name = input.string();
        return Samples.named(name)
                .map(Sample::load)
                .orElseThrow(() -> input.problem(
                        "is %s, but there is no built-in study of that name; write one of %s, or a whole study"
                                .formatted(Quoted.of(name), names(Samples.all()))));
    }

    private static String names(List<Sample> samples) {
        return Quoted.choices(samples.stream().map(Sample::name).toList());
    }

    private LessonStep step(JsonReader input) throws FormatException {
        JsonFields fields = new JsonFields(input, List.of("text", "start", "goal", "seen", "answer"));
        Optional<Goal> goal = fields.optional("goal", goals::goal);
        if (goal.isEmpty()) {
            for (String name : List.of("seen", "answer")) {
                if (fields.has(name)) {
                    throw new FormatException("%s needs a goal; add \u201cgoal\u201d to %s, or leave it out"
                            .formatted(fields.path(name), fields.path()));
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

    private String text(JsonReader input) throws FormatException {
        return WeightText.require(input.string(), input::path, terms);
    }

    private Setting setting(JsonReader input) throws FormatException {
        JsonFields fields = new JsonFields(
                input,
                Stream.of(FIRST_SETTINGS, MechanismKind.parameterNames(), List.of("scores"))
                        .flatMap(List::stream)
                        .toList());
        Map<MechanismKind, Double> own = new EnumMap<>(MechanismKind.class);
        for (String name : MechanismKind.parameterNames()) {
            fields.optional(name, map((label, path) -> owner(name, label, path), JsonReader::number))
                    .ifPresent(own::putAll);
        }
        for (Map.Entry<MechanismKind, Double> value : own.entrySet()) {
            require(fields.path(), value.getKey(), value.getValue());
        }
        return new Setting(
                fields.optional("view", terms::view),
                fields.optional("mechanisms", list(MechanismKind.values().length, terms::mechanism)),
                fields.optional("explain", terms::mechanism),
                fields.optional("row", terms::row),
                fields.optional("gamma", LessonParser::gamma),
                own,
                fields.optional("scores", map(terms::word, JsonReader::number)).orElse(Map.of()));
    }

    /** The mechanism whose own parameter has this name. */
    private MechanismKind owner(String parameter, String label, Supplier<String> path) throws FormatException {
        MechanismKind kind = terms.mechanism(label, path);
        if (kind.parameter()
                .map(MechanismParameter::name)
                .filter(parameter::equals)
                .isEmpty()) {
            throw new FormatException(
                    "%s is %s, which has no %s; leave it out".formatted(path.get(), Quoted.of(label), parameter));
        }
        return kind;
    }

    private static void require(String path, MechanismKind kind, double value) throws FormatException {
        MechanismParameter parameter = kind.parameter().orElseThrow();
        try {
            parameter.require(path + "." + parameter.name() + "." + kind.label(), value);
        } catch (IllegalArgumentException e) {
            throw new FormatException(String.valueOf(e.getMessage()), e);
        }
    }

    private static double gamma(JsonReader input) throws FormatException {
        double gamma = input.number();
        if (!Parameters.isGamma(gamma)) {
            throw input.problem("is not above 0");
        }
        return gamma;
    }

    /** Reads an array with at least one entry. */
    private static <T> Reading<List<T>> list(int most, Reading<T> entry) {
        return input -> input.list(1, most, entry);
    }

    /** What a field's name means. */
    private interface Key<K> {
        K read(String name, Supplier<String> path) throws FormatException;
    }

    /** Reads an object whose field names are keys. */
    private static <K, V> Reading<Map<K, V>> map(Key<K> key, Reading<V> value) {
        return input -> {
            Map<K, V> read = new LinkedHashMap<>();
            input.object(name -> read.put(key.read(name, input::path), value.read(input)));
            return read;
        };
    }
}
