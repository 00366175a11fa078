package org.simplexplorer.figure.common;

import org.simplexplorer.math.MechanismKind;

/** The mechanisms in the words of somebody who has never heard of them. */
public final class MechanismWords {

    private MechanismWords() {}

    /** What the mechanism does, in one plain sentence. */
    public static String sentence(MechanismKind kind) {
        return switch (kind) {
            case SOFTMAX -> "softmax: every word gets some weight; gamma says how evenly.";
            case SPARSEMAX -> "sparsemax: words that score too low get exactly nothing.";
            case FUSEDMAX -> "fusedmax: neighbours share one weight; lambda says how strongly.";
            case OSCARMAX ->
                "oscarmax: words with similar scores share one weight, wherever they stand; lambda says how strongly.";
            case ENTMAX -> "entmax: between softmax and sparsemax; alpha says how many words get exactly nothing.";
            case PNORMMAX -> "pnormmax: like sparsemax at p = 2; the nearer p is to 1, the fewer words get a weight.";
        };
    }
}
