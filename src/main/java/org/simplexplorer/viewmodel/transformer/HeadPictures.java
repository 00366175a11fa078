package org.simplexplorer.viewmodel.transformer;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.simplexplorer.attend.ReadText;
import org.simplexplorer.figure.heatmap.HeadsFigure.Head;
import org.simplexplorer.figure.heatmap.Thumbnail;
import org.simplexplorer.intake.AttentionTensor;
import org.simplexplorer.intake.Pooled;
import org.simplexplorer.intake.TensorShape;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;

/**
 * Small pictures of all heads for a text.
 *
 * @param form what they are pictures of
 * @param layers of the model
 * @param heads of each layer
 * @param pictures one a head
 */
record HeadPictures(HeadForm form, int layers, int heads, Map<Head, Thumbnail> pictures) {

    private static final int SQUARES = 24;

    HeadPictures {
        pictures = Map.copyOf(pictures);
    }

    /**
     * Draws them all.
     *
     * @throws CancellationException if this thread is interrupted
     * @throws IllegalArgumentException if the text has nothing to show
     */
    static HeadPictures of(ReadText read, HeadForm form) {
        int layers = read.model().layers();
        int heads = read.model().heads();
        Map<Head, Thumbnail> pictures = new HashMap<>();
        for (int layer = 0; layer < layers; layer++) {
            for (int head = 0; head < heads; head++) {
                pictures.put(new Head(layer, head), picture(read.study(form.head(layer + 1, head + 1))));
            }
        }
        return new HeadPictures(form, layers, heads, pictures);
    }

    private static Thumbnail picture(Study study) {
        TensorShape shape =
                new TensorShape(1, 1, study.rows().size(), study.tokens().size());
        try {
            return Thumbnail.of(Pooled.of(new OneHead(study, shape), 0, 0, SQUARES));
        } catch (StudyFormatException e) {
            throw new IllegalStateException("scores in memory cannot fail to be read", e);
        }
    }

    /** A study's scores as a tensor of one head. */
    private record OneHead(Study study, TensorShape shape) implements AttentionTensor {
        @Override
        public double[] row(int layer, int head, int target) {
            return study.row(target).scores();
        }
    }
}
