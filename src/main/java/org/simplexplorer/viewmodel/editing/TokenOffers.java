package org.simplexplorer.viewmodel.editing;

import org.simplexplorer.viewmodel.base.Messages;

/** Offers for a study from a model: to merge word pieces, and to recover scores from weights. */
public final class TokenOffers {

    private final PiecesModel pieces;
    private final WeightsModel weights;
    private final Messages messages;

    public TokenOffers(PiecesModel pieces, WeightsModel weights, Messages messages) {
        this.pieces = pieces;
        this.weights = weights;
        this.messages = messages;
    }

    /** Offers to merge word pieces if there are any; afterwards, to recover scores if the numbers are weights. */
    public void look() {
        if (pieces.hasPieces()) {
            messages.offer(
                    "The tokens are word pieces: " + pieces.foundProperty().get() + ".",
                    "Merge into words\u2026",
                    () -> pieces.start(weights::look));
        } else {
            weights.look();
        }
    }
}
