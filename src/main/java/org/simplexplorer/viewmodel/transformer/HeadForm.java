package org.simplexplorer.viewmodel.transformer;

import org.simplexplorer.study.ScoresFrom;

/** What the pictures of all heads depend on: the text, and how its tokens are shown. */
record HeadForm(String model, String text, boolean dropSpecial, boolean words) {

    static HeadForm of(ScoresFrom from) {
        return new HeadForm(from.model(), from.text(), from.dropSpecial(), from.words());
    }

    /** The scores of a head in this form, both from 1. */
    ScoresFrom head(int layer, int head) {
        return new ScoresFrom(model, layer, head, dropSpecial, words, text);
    }
}
