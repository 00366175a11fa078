package org.simplexplorer.viewmodel.transformer;

/** How the model's tokens are shown: with or without the special ones, as word pieces or as words. */
public final class TokenForm {

    private final ModelScores scores;

    TokenForm(ModelScores scores) {
        this.scores = scores;
    }

    /** Whether there is a choice: the scores are a model's. */
    public boolean canBeChosen() {
        return scores.from().isPresent();
    }

    /** Whether the tokens that mark the start and the end of a text are left out. */
    public boolean dropsSpecial() {
        return scores.from().filter(from -> !from.dropSpecial()).isEmpty();
    }

    /** Leaves them out, or shows them. */
    public void setDropSpecial(boolean drop) {
        scores.from()
                .filter(now -> now.dropSpecial() != drop)
                .ifPresent(now -> scores.request(now.withDropSpecial(drop)));
    }

    /** Whether pieces of words are merged into words. */
    public boolean mergesWords() {
        return scores.from().filter(from -> !from.words()).isEmpty();
    }

    /** Merges them, or shows them. */
    public void setWords(boolean words) {
        scores.from().filter(now -> now.words() != words).ifPresent(now -> scores.request(now.withWords(words)));
    }
}
