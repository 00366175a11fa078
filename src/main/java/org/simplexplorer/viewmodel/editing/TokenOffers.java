package org.simplexplorer.viewmodel.editing;

import org.simplexplorer.viewmodel.base.Messages;

/** What is offered for a study that comes from a model: to merge word pieces, and to go from weights back to scores. */
public final class TokenOffers {

    private final PiecesModel pieces;
    private final WeightsModel weights;
    private final Messages messages;

    public TokenOffers(PiecesModel pieces, WeightsModel weights, Messages messages) {
        this.pieces = pieces;
        this.weights = weights;
        this.messages = messages;
    }

    /** Says so where tokens are word pieces, and offers to merge them; then come the numbers. */
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
