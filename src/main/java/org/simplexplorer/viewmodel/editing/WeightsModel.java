package org.simplexplorer.viewmodel.editing;

import org.simplexplorer.study.SoftmaxedScores;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.document.OpenStudy;

/** Notices a study whose numbers are already weights, and recovers scores from them. */
public final class WeightsModel {

    private final OpenStudy open;
    private final Messages messages;

    WeightsModel(OpenStudy open, Messages messages) {
        this.open = open;
        this.messages = messages;
    }

    /** Whether the open study's numbers look like weights. */
    public boolean isLikely() {
        return SoftmaxedScores.isLikely(open.study());
    }

    /** Says so where numbers look like weights, and offers to go back to scores. */
    public void look() {
        if (isLikely()) {
            messages.offer(
                    "In every row the numbers sum to 1: they look like weights, not scores.",
                    "Back to scores",
                    this::recoverScores);
        }
    }

    /** Takes the open study's numbers for softmax's weights, and puts scores in their place. */
    public void recoverScores() {
        if (!isLikely()) {
            messages.problem("The numbers are not weights: not every row sums to 1.");
            return;
        }
        SoftmaxedScores recovered = SoftmaxedScores.recover(open.study());
        open.edit("back to scores", study -> recovered.study());
        String done =
                "The scores are the logarithms of the weights, so that softmax at \u03b3 = 1 gives the weights back. ";
        messages.tell(done + recovered.lost().orElse(""));
    }
}
