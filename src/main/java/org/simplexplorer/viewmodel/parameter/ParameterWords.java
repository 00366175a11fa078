package org.simplexplorer.viewmodel.parameter;

import org.simplexplorer.figure.common.MechanismWords;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.MechanismParameter;

/**
 * The words around a parameter.
 *
 * @param id a name for tests and style sheets
 * @param shortName symbol and owner, where there is little room
 * @param name symbol, owner and purpose
 * @param below what the slider's two ends mean
 * @param help a sentence
 */
public record ParameterWords(String id, String shortName, String name, String below, String help) {

    static final ParameterWords GAMMA = new ParameterWords(
            "gamma",
            "\u03b3  strength",
            "\u03b3  strength, for all",
            ends("sharper", "flatter"),
            "How strongly the weights are evened out: near 0, the word with the highest score gets all the weight.");

    /** The words for a mechanism's own parameter. */
    static ParameterWords of(MechanismKind kind, MechanismParameter parameter) {
        MechanismParameter.Words words = parameter.words();
        String shortName = parameter.symbol() + "  " + kind.label();
        return new ParameterWords(
                kind.label(),
                shortName,
                shortName + ": " + words.purpose(),
                ends(words.low(), words.high()),
                MechanismWords.sentence(kind));
    }

    private static String ends(String low, String high) {
        return "\u2190 " + low + "   " + high + " \u2192";
    }
}
