package org.simplexplorer.cli;

import org.simplexplorer.attend.ReadText;
import org.simplexplorer.model.Transformer;
import org.simplexplorer.study.ScoresFrom;

/**
 * The head that options choose. Apart from the command, so that no transformer's class is loaded for commands that do
 * without one: the command line looks at each command's methods.
 */
final class ChosenHead {

    private ChosenHead() {}

    /**
     * Finds the head.
     *
     * @param layer from 1
     * @param head from 1
     * @throws UsageException if the model has no such layer or head
     */
    static ScoresFrom of(ReadText read, int layer, int head, boolean dropSpecial, boolean words) throws UsageException {
        Transformer model = read.model();
        require("--layer", layer, model.layers());
        require("--head", head, model.heads());
        return new ScoresFrom(model.name(), layer, head, dropSpecial, words, read.text());
    }

    private static void require(String option, int given, int most) throws UsageException {
        if (given < 1 || given > most) {
            throw new UsageException(option + " must be 1 to " + most + ", but is " + given);
        }
    }
}
