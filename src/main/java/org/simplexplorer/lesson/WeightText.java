package org.simplexplorer.lesson;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.text.FormatException;

/** Text in which <code>{fusedmax joint}</code> becomes a weight, so that a lesson and the picture always agree. */
final class WeightText {

    private static final Pattern WEIGHT = Pattern.compile("\\{([^{} ]+) ([^{}]+)}");
    private static final int DECIMALS = 2;

    private WeightText() {}

    /** The text with the weights of a state; a word that is no longer in the sentence has none. */
    static String fill(String text, LessonState state) {
        return WEIGHT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(weight(found, state)));
    }

    /** Refuses a text with a weight of a mechanism or word that is unknown. */
    static String require(String text, Supplier<String> path, LessonTerms terms) throws FormatException {
        Matcher found = WEIGHT.matcher(text);
        while (found.find()) {
            terms.mechanism(found.group(1), path);
            terms.word(found.group(2), path);
        }
        return text;
    }

    private static String weight(MatchResult found, LessonState state) {
        OptionalInt token = LessonTerms.word(found.group(2), state.study().tokens()).stream()
                .flatMapToInt(word -> word.in(state.study().tokens()).stream())
                .findFirst();
        Optional<Evaluation> evaluation = MechanismKind.named(found.group(1)).flatMap(state::evaluation);
        if (token.isEmpty() || evaluation.isEmpty()) {
            return "\u2013";
        }
        double weight = evaluation.get().weight(token.getAsInt());
        return evaluation.get().inSupport(token.getAsInt()) ? ParameterText.weight(weight, DECIMALS) : "0";
    }
}
