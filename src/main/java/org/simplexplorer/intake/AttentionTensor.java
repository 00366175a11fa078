package org.simplexplorer.intake;

import org.simplexplorer.study.StudyFormatException;

/** The numbers of a model's attention, layers x heads x targets x sources, read on demand. */
public interface AttentionTensor {

    /** How many there are on each axis; each is at least 1 and within {@link IntakeLimits}. */
    TensorShape shape();

    /**
     * The numbers of one target, one a source; they need not be finite.
     *
     * @param layer from 0
     * @param head from 0
     * @param target from 0
     * @throws StudyFormatException if the file can no longer be read
     */
    double[] row(int layer, int head, int target) throws StudyFormatException;
}
