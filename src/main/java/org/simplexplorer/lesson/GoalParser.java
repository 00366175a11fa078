package org.simplexplorer.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.json.JsonFields;
import org.simplexplorer.json.JsonReader;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Structure;
import org.simplexplorer.study.Limits;
import org.simplexplorer.text.FormatException;
import org.simplexplorer.text.Quoted;

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

    private static final int MOST_GOALS = 100;
    private static final int MOST_WORDS = Limits.TOKENS;

    private final LessonTerms terms;

    GoalParser(LessonTerms terms) {
        this.terms = terms;
    }

    Goal goal(JsonReader input) throws FormatException {
        String path = input.path();
        List<Goal> goals = new ArrayList<>();
        input.object(name -> goals.add(condition(name, input)));
        if (goals.size() != 1) {
            throw new FormatException(
                    "%s has %d conditions instead of one; \u201call\u201d and \u201cany\u201d take a list of several"
                            .formatted(path, goals.size()));
        }
        return goals.get(0);
    }

    private Goal condition(String name, JsonReader input) throws FormatException {
        return switch (name) {
            case "support" -> {
                JsonFields fields = new JsonFields(input, List.of("mechanism", "is"));
                yield new Goal.Support(mechanism(fields), words(fields, "is", 0));
            }
            case "positive" -> inSupport(input, true);
            case "zero" -> inSupport(input, false);
            case "supportSize" -> {
                JsonFields fields = new JsonFields(input, List.of("mechanism", "atLeast", "atMost"));
                yield new Goal.SupportSize(mechanism(fields), bounds(fields));
            }
            case "fused" -> new Goal.Together(MechanismKind.FUSEDMAX, words(input));
            case "grouped" -> new Goal.Together(MechanismKind.OSCARMAX, words(input));
            case "apart" -> {
                JsonFields fields = new JsonFields(input, List.of("mechanism", "words"));
                MechanismKind kind = fields.required("mechanism", this::structured);
                yield new Goal.Apart(kind, words(fields, "words", 2));
            }
            case "uniform" -> new Goal.Uniform(structured(input));
            case "weight" -> {
                JsonFields fields = new JsonFields(input, List.of("mechanism", "word", "atLeast", "atMost"));
                yield new Goal.Weight(mechanism(fields), fields.required("word", terms::word), bounds(fields));
            }
            case "score" -> {
                JsonFields fields = new JsonFields(input, List.of("word", "atLeast", "atMost"));
                yield new Goal.Score(fields.required("word", terms::word), bounds(fields));
            }
            case "parameter" -> parameter(input);
            case "view" -> new Goal.View(terms.view(input));
            case "row" -> new Goal.ChosenRow(terms.row(input));
            case "all" -> new Goal.All(goals(input));
            case "any" -> new Goal.Any(goals(input));
            default -> throw input.problem("is not a condition; write one of " + Quoted.choices(CONDITIONS));
        };
    }

    private List<Goal> goals(JsonReader input) throws FormatException {
        return input.list(1, MOST_GOALS, this::goal);
    }

    private Goal inSupport(JsonReader input, boolean inside) throws FormatException {
        JsonFields fields = new JsonFields(input, List.of("mechanism", "words"));
        return new Goal.InSupport(mechanism(fields), words(fields, "words", 1), inside);
    }

    /** Gamma by its name alone; a mechanism's own parameter by its name and the mechanism. */
    private Goal parameter(JsonReader input) throws FormatException {
        JsonFields fields = new JsonFields(input, List.of("name", "mechanism", "atLeast", "atMost"));
        String name = fields.required("name", JsonReader::string);
        Bounds bounds = bounds(fields);
        if (name.equals(GAMMA)) {
            return new Goal.Parameter(Optional.empty(), bounds);
        }
        MechanismKind kind = mechanism(fields);
        if (kind.parameter().filter(own -> own.name().equals(name)).isEmpty()) {
            throw new FormatException("%s is %s, but %s has no such parameter; write %s"
                    .formatted(
                            fields.path("name"),
                            Quoted.of(name),
                            kind.label(),
                            kind.parameter()
                                    .map(own -> GAMMA + " or " + own.name())
                                    .orElse(GAMMA)));
        }
        return new Goal.Parameter(Optional.of(kind), bounds);
    }

    private MechanismKind mechanism(JsonFields fields) throws FormatException {
        return fields.required("mechanism", terms::mechanism);
    }

    /** A mechanism that has segments or groups. */
    private MechanismKind structured(JsonReader input) throws FormatException {
        MechanismKind kind = terms.mechanism(input);
        if (kind.structure() == Structure.NONE) {
            throw input.problem("is \u201c%s\u201d, which has neither segments nor groups; write %s"
                    .formatted(kind.label(), MechanismKind.either(one -> one.structure() != Structure.NONE)));
        }
        return kind;
    }

    private List<Word> words(JsonFields fields, String name, int least) throws FormatException {
        return fields.required(name, words -> words.list(least, MOST_WORDS, terms::word));
    }

    private List<Word> words(JsonReader input) throws FormatException {
        return input.list(2, MOST_WORDS, terms::word);
    }

    private static Bounds bounds(JsonFields fields) throws FormatException {
        Optional<Double> least = fields.optional("atLeast", JsonReader::number);
        Optional<Double> most = fields.optional("atMost", JsonReader::number);
        if (least.isEmpty() && most.isEmpty()) {
            throw new FormatException(fields.path() + " needs atLeast or atMost, or both");
        }
        return new Bounds(least.orElse(Double.NEGATIVE_INFINITY), most.orElse(Double.POSITIVE_INFINITY));
    }
}
