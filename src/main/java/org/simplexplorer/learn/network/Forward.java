package org.simplexplorer.learn.network;

import org.simplexplorer.learn.tape.Attended;
import org.simplexplorer.learn.tape.Matrix;

/**
 * What came of a batch. The matrices belong to the tape and are valid until it is cleared.
 *
 * @param scores words x fields
 * @param attended the weights of the words, and what the mechanism found
 * @param logits a row for each symbol of each sentence, one after the other: the score of everything it can be
 */
public record Forward(Matrix scores, Attended attended, Matrix logits) {

    /** The symbol with the highest score in a row of the logits. */
    public int symbol(int row) {
        int best = 0;
        for (int c = 1; c < logits.columns(); c++) {
            if (logits.at(row, c) > logits.at(row, best)) {
                best = c;
            }
        }
        return best;
    }
}
