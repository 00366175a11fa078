package org.simplexplorer.figure.steps;

import java.util.List;
import java.util.stream.IntStream;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.figure.common.TokenWords;
import org.simplexplorer.math.Derivation;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Partition;
import org.simplexplorer.math.Pooling;
import org.simplexplorer.math.Step;
import org.simplexplorer.math.Structure;
import org.simplexplorer.math.Tube;
import org.simplexplorer.study.Parameters;

/** What is said of a step: what it is called, and one or two sentences with the row's numbers. */
record StepWords(List<String> tokens, MechanismKind kind, Parameters parameters, Derivation derivation) {

    /** What the step is called. */
    static String name(Step step) {
        return switch (step) {
            case SCORES -> "the scores";
            case DIVIDED -> "divided by \u03b3";
            case EXPONENTIALS -> "exponentials";
            case STRING -> "the taut string";
            case SORTED -> "sorted";
            case LOWERED -> "minus penalty weights";
            case POOLED -> "pooled";
            case UNSORTED -> "back in order";
            case THRESHOLD -> "the threshold";
            case WEIGHTS -> "the weights";
        };
    }

    String sentences(Step step) {
        return switch (step) {
            case SCORES -> scores();
            case DIVIDED -> divided();
            case EXPONENTIALS -> exponentials();
            case STRING -> string(derivation.tube().orElseThrow());
            case SORTED -> sorted(derivation.pooling().orElseThrow().sorted());
            case LOWERED -> lowered(derivation.pooling().orElseThrow());
            case POOLED -> pooled();
            case UNSORTED -> "Every level goes back to its words. Words of one group have one colour.";
            case THRESHOLD -> threshold();
            case WEIGHTS -> weights();
        };
    }

    private String scores() {
        double[] scores = derivation.scores();
        int best = highest(scores);
        return "Every word has a score. The highest, " + StepNumber.of(scores).text(scores[best]) + ", is that of "
                + TokenWords.quoted(tokens.get(best)) + ".";
    }

    private String divided() {
        double gamma = parameters.gamma();
        if (gamma == 1) {
            return "\u03b3 is 1, so the scores stay as they are.";
        }
        return "Each score is divided by \u03b3 = " + ParameterText.printed(gamma) + ", so differences "
                + (gamma < 1 ? "grow." : "shrink.");
    }

    private String exponentials() {
        double[] values = derivation.divided();
        double highest = values[highest(values)];
        Derivation.Exponentials found = derivation.exponentials().orElseThrow();
        String from = StepNumber.of(values).text(Math.abs(highest));
        return "Each value becomes e to the power of (value " + (highest < 0 ? "+ " : "\u2212 ") + from
                + "): 1 for the highest, above 0 for all. Together: "
                + StepNumber.of(found.total()).text(found.total()) + ".";
    }

    private String string(Tube tube) {
        int pieces = tube.knots().length - 1;
        StepNumber number = StepNumber.of(derivation.divided());
        return "Walls: the sums of the values so far (less their mean, " + number.text(tube.mean())
                + ") \u00b1 " + symbol() + ". Pulled tight, the string has "
                + (pieces == 1
                        ? "one straight piece: all words get one level."
                        : pieces + " pieces: a level for each.");
    }

    private static String sorted(double[] sorted) {
        StepNumber number = StepNumber.of(sorted);
        return sorted.length == 1
                ? "There is one value only."
                : "The values from the highest, " + number.text(sorted[0]) + ", to the lowest, "
                        + number.text(sorted[sorted.length - 1]) + ".";
    }

    private String lowered(Pooling pooling) {
        int steps = pooling.order().length - 1;
        if (parameters.own(kind) == 0 || steps == 0) {
            return parameters.own(kind) == 0
                    ? symbol() + " is 0, so nothing is taken away."
                    : "One word alone loses nothing.";
        }
        String most = StepNumber.of(pooling.penalties()).text(pooling.penalties()[0]);
        return "The highest loses " + symbol() + " \u00d7 " + steps + " = " + most + ", "
                + (steps == 1 ? "" : "the next " + symbol() + " \u00d7 " + (steps - 1) + ", and so on; ")
                + "the lowest loses nothing.";
    }

    private String pooled() {
        int words = tokens.size();
        int levels = derivation.evaluation().blocks().map(Partition::count).orElse(words);
        return levels == words
                ? "No bar is higher than the one before, so none are pooled."
                : "A bar higher than the one before is pooled with it, at their mean: " + words + " words, "
                        + counted(levels, "level") + ".";
    }

    private String threshold() {
        double tau = derivation.evaluation().threshold().orElseThrow();
        return "The line comes down until what stands above it adds up to 1, at \u03c4 = "
                + StepNumber.of(derivation.divided()).text(tau) + ".";
    }

    private String weights() {
        int words = tokens.size();
        int support = derivation.evaluation().support().length;
        if (derivation.exponentials().isPresent()) {
            double total = derivation.exponentials().get().total();
            return "Each is divided by " + StepNumber.of(total).text(total)
                    + ", so that all add up to 1. No word gets exactly 0.";
        }
        int zeros = words - support;
        String who = counted(support, "word") + structure();
        String shared = support == 1 ? " gets all the weight, 1" : " share the weight, 1";
        return zeros == 0
                ? who + shared + "; none gets 0."
                : who + shared + "; the other " + (zeros == 1 ? "one" : zeros) + (zeros == 1 ? " gets" : " get")
                        + " exactly 0.";
    }

    /** {@code  in 2 segments}, where words can share. */
    private String structure() {
        if (kind.structure() == Structure.NONE || derivation.evaluation().support().length < 2) {
            return "";
        }
        Partition blocks = derivation.evaluation().blocks().orElseThrow();
        long visible = IntStream.range(0, blocks.count())
                .filter(block -> derivation.evaluation().inSupport(blocks.first(block)))
                .count();
        return " in " + counted((int) visible, kind.structure().word());
    }

    /** Of the mechanism's own parameter. */
    private String symbol() {
        return kind.parameter().orElseThrow().symbol();
    }

    private static int highest(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
