package org.simplexplorer.model;

import java.util.List;

/**
 * A text as a transformer reads it: pieces of words, between the tokens that mark its start and its end.
 *
 * @param texts the pieces as the vocabulary spells them: {@code [CLS]}, {@code play}, {@code ##ing}, {@code [SEP]}
 * @param ids their places in the vocabulary, one a piece
 * @param cut whether the text went on, but is longer than the model can read
 */
public record Pieces(List<String> texts, List<Integer> ids, boolean cut) {

    /** The tokens that every text gets: its start and its end. */
    private static final int ADDED = 2;

    public Pieces {
        texts = List.copyOf(texts);
        ids = List.copyOf(ids);
        if (texts.size() != ids.size()) {
            throw new IllegalArgumentException("there are " + texts.size() + " pieces, but " + ids.size() + " ids");
        }
    }

    public int size() {
        return texts.size();
    }

    /** Whether the text has nothing that can be read. */
    public boolean isEmpty() {
        return size() <= ADDED;
    }
}
