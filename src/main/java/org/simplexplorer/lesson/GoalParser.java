package org.simplexplorer.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Structure;
import org.simplexplorer.study.JsonInput;
import org.simplexplorer.study.StudyFormatException;

/** Reads the goal of a step: an object with one field, whose name is the condition. */
final class GoalParser {

    private static final List<String> CONDITIONS = List.of(
            "support",
            "positive",
            "zero",
            "supportSize",
            "fused",
            "grouped",
            "apart",
            "uniform",
            "weight",
            "score",
            "parameter",
            "view",
            "row",
            "all",
            "any");

    private static final String GAMMA = "gamma";

    private final LessonTerms terms;

    GoalParser(LessonTerms terms) {
        this.terms = terms;
    }

    Goal goal(JsonInput input, String path) throws StudyFormatException {
        List<Goal> goals = new ArrayList<>();
        input.object(path, name -> goals.add(condition(name, input, path + "." + name)));
        if (goals.size() != 1) {
            throw new StudyFormatException(
                    "%s has %d conditions instead of one; \u201call\u201d and \u201cany\u201d take a list of several"
                            .formatted(path, goals.size()));
        }
        return goals.get(0);
    }

    private Goal condition(String name, JsonInput input, String path) throws StudyFormatException {
        return switch (name) {
            case "support" -> {
                JsonFields fields = new JsonFields(input, path, List.of("mechanism", "is"));
                yield new Goal.Support(mechanism(fields), words(fields, "is", 0));
            }
            case "positive" -> inSupport(input, path, true);
            case "zero" -> inSupport(input, path, false);
            case "supportSize" -> {
                JsonFields fields = new JsonFields(input, path, List.of("mechanism", "atLeast", "atMost"));
                yield new Goal.SupportSize(mechanism(fields), bounds(fields, path));
            }
            case "fused" -> new Goal.Together(MechanismKind.FUSEDMAX, words(input, path));
            case "grouped" -> new Goal.Together(MechanismKind.OSCARMAX, words(input, path));
            case "apart" -> {
                JsonFields fields = new JsonFields(input, path, List.of("mechanism", "words"));
                MechanismKind kind = fields.required("mechanism", this::structured);
                yield new Goal.Apart(kind, words(fields, "words", 2));
            }
            case "uniform" -> new Goal.Uniform(structured(input, path));
            case "weight" -> {
                JsonFields fields = new JsonFields(input, path, List.of("mechanism", "word", "atLeast", "atMost"));
                yield new Goal.Weight(mechanism(fields), fields.required("word", terms::word), bounds(fields, path));
            }
            case "score" -> {
                JsonFields fields = new JsonFields(input, path, List.of("word", "atLeast", "atMost"));
                yield new Goal.Score(fields.required("word", terms::word), bounds(fields, path));
            }
            case "parameter" -> parameter(input, path);
            case "view" -> new Goal.View(terms.view(input, path));
            case "row" -> new Goal.ChosenRow(terms.row(input, path));
            case "all" -> new Goal.All(JsonFields.list(1, this::goal).read(input, path));
            case "any" -> new Goal.Any(JsonFields.list(1, this::goal).read(input, path));
            default ->
                throw new StudyFormatException(
                        "%s is no condition; write one of %s".formatted(path, String.join(", ", CONDITIONS)));
        };
    }

    private Goal inSupport(JsonInput input, String path, boolean inside) throws StudyFormatException {
        JsonFields fields = new JsonFields(input, path, List.of("mechanism", "words"));
        return new Goal.InSupport(mechanism(fields), words(fields, "words", 1), inside);
    }

    /** Gamma by its name alone; a mechanism's own parameter by its name and the mechanism. */
    private Goal parameter(JsonInput input, String path) throws StudyFormatException {
        JsonFields fields = new JsonFields(input, path, List.of("name", "mechanism", "atLeast", "atMost"));
        String name = fields.required("name", JsonInput::string);
        Bounds bounds = bounds(fields, path);
        if (name.equals(GAMMA)) {
            return new Goal.Parameter(Optional.empty(), bounds);
        }
        MechanismKind kind = mechanism(fields);
        if (kind.parameter().filter(own -> own.name().equals(name)).isEmpty()) {
            throw new StudyFormatException("%s is \u201c%s\u201d, but %s has no such parameter; write %s"
                    .formatted(
                            fields.path("name"),
                            name,
                            kind.label(),
                            kind.parameter()
                                    .map(own -> GAMMA + " or " + own.name())
                                    .orElse(GAMMA)));
        }
        return new Goal.Parameter(Optional.of(kind), bounds);
    }

    private MechanismKind mechanism(JsonFields fields) throws StudyFormatException {
        return fields.required("mechanism", terms::mechanism);
    }

    /** A mechanism that has segments or groups. */
    private MechanismKind structured(JsonInput input, String path) throws StudyFormatException {
        MechanismKind kind = terms.mechanism(input, path);
        if (kind.structure() == Structure.NONE) {
            throw new StudyFormatException("%s is \u201c%s\u201d, which has neither segments nor groups; write %s"
                    .formatted(path, kind.label(), MechanismKind.either(one -> one.structure() != Structure.NONE)));
        }
        return kind;
    }

    private List<Word> words(JsonFields fields, String name, int least) throws StudyFormatException {
        return fields.required(name, JsonFields.list(least, terms::word));
    }

    private List<Word> words(JsonInput input, String path) throws StudyFormatException {
        return JsonFields.list(2, terms::word).read(input, path);
    }

    private static Bounds bounds(JsonFields fields, String path) throws StudyFormatException {
        Optional<Double> least = fields.optional("atLeast", JsonInput::number);
        Optional<Double> most = fields.optional("atMost", JsonInput::number);
        if (least.isEmpty() && most.isEmpty()) {
            throw new StudyFormatException(path + " needs atLeast or atMost, or both");
        }
        return new Bounds(least.orElse(Double.NEGATIVE_INFINITY), most.orElse(Double.POSITIVE_INFINITY));
    }
}
