package org.simplexplorer.intake;

import java.util.Arrays;
import org.simplexplorer.study.StudyFormatException;

/** A tensor without the padding that a model adds after the last token. */
record CroppedTensor(AttentionTensor whole, int targets, int sources) implements AttentionTensor {

    /** Whether no source from the given one on has a number other than 0. */
    static boolean isPaddedFrom(AttentionTensor tensor, int source) throws StudyFormatException {
        TensorShape shape = tensor.shape();
        for (int layer = 0; layer < shape.layers(); layer++) {
            for (int head = 0; head < shape.heads(); head++) {
                for (int target = 0; target < shape.targets(); target++) {
                    Cancellation.check();
                    double[] row = tensor.row(layer, head, target);
                    for (int beyond = source; beyond < row.length; beyond++) {
                        if (row[beyond] != 0) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    @Override
    public TensorShape shape() {
        return new TensorShape(whole.shape().layers(), whole.shape().heads(), targets, sources);
    }

    @Override
    public double[] row(int layer, int head, int target) throws StudyFormatException {
        return Arrays.copyOf(whole.row(layer, head, target), sources);
    }
}
