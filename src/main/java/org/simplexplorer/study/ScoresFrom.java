package org.simplexplorer.study;

/**
 * The attention head of a transformer that a study's scores come from, so that no figure claims more than it shows.
 *
 * @param model what people call the model
 * @param layer from 1
 * @param head from 1
 * @param dropSpecial whether the tokens that mark the start and the end of the text are left out
 * @param words whether pieces of words are merged into words
 * @param text what the model has read
 * @param takenOver whether a person went on by hand: the scores are no longer the model's alone
 * @param unknown the fields that this version does not know
 */
public record ScoresFrom(
        String model,
        int layer,
        int head,
        boolean dropSpecial,
        boolean words,
        String text,
        boolean takenOver,
        UnknownFields unknown) {

    /** @throws IllegalArgumentException if the layer or the head is below 1 */
    public ScoresFrom {
        if (layer < 1 || head < 1) {
            throw new IllegalArgumentException(
                    "layers and heads count from 1, but these are %d and %d".formatted(layer, head));
        }
    }

    /** The scores as the model gives them. */
    public ScoresFrom(String model, int layer, int head, boolean dropSpecial, boolean words, String text) {
        this(model, layer, head, dropSpecial, words, text, false, UnknownFields.NONE);
    }

    /** The head as people name it: {@code all-MiniLM-L6-v2, layer 3, head 5}. */
    public String inWords() {
        return "%s, layer %d, head %d%s".formatted(model, layer, head, takenOver ? ", changed by hand" : "");
    }

    public ScoresFrom withHead(int newLayer, int newHead) {
        return new ScoresFrom(model, newLayer, newHead, dropSpecial, words, text, takenOver, unknown);
    }

    public ScoresFrom withText(String newText) {
        return new ScoresFrom(model, layer, head, dropSpecial, words, newText, takenOver, unknown);
    }

    public ScoresFrom withDropSpecial(boolean now) {
        return new ScoresFrom(model, layer, head, now, words, text, takenOver, unknown);
    }

    public ScoresFrom withWords(boolean now) {
        return new ScoresFrom(model, layer, head, dropSpecial, now, text, takenOver, unknown);
    }

    /** The same head of the same text, with whether a person went on by hand. */
    public ScoresFrom withTakenOver(boolean now) {
        return new ScoresFrom(model, layer, head, dropSpecial, words, text, now, unknown);
    }
}
