package org.simplexplorer.intake;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.simplexplorer.study.StudyFormatException;

/** A head made small: how its numbers lie, not what they are. */
public final class Pooled {

    private Pooled() {}

    /**
     * The greatest number of each square of a head, since a mean would hide what attends to little, brought to 0 to 1
     * between the head's lowest and greatest number. Numbers that are not finite are passed over.
     *
     * @param layer from 0
     * @param head from 0
     * @param most the most squares a side
     * @return targets x sources, at most {@code most} each
     * @throws CancellationException if this thread is interrupted
     */
    public static double[][] of(AttentionTensor tensor, int layer, int head, int most) throws StudyFormatException {
        TensorShape shape = tensor.shape();
        int side = Math.max(1, (Math.max(shape.targets(), shape.sources()) + most - 1) / most);
        double[][] pooled = new double[(shape.targets() + side - 1) / side][(shape.sources() + side - 1) / side];
        for (double[] row : pooled) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        double lowest = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int target = 0; target < shape.targets(); target++) {
            Cancellation.check();
            double[] row = tensor.row(layer, head, target);
            for (int source = 0; source < row.length; source++) {
                if (Double.isFinite(row[source])) {
                    double[] line = pooled[target / side];
                    line[source / side] = Math.max(line[source / side], row[source]);
                    lowest = Math.min(lowest, row[source]);
                    greatest = Math.max(greatest, row[source]);
                }
            }
        }
        scale(pooled, lowest, greatest);
        return pooled;
    }

    private static void scale(double[][] pooled, double lowest, double greatest) {
        for (double[] row : pooled) {
            for (int column = 0; column < row.length; column++) {
                boolean finite = Double.isFinite(row[column]);
                double above = row[column] / 2 - lowest / 2; // halves, so that no difference overflows
                row[column] = finite && greatest > lowest ? above / (greatest / 2 - lowest / 2) : 0;
            }
        }
    }
}
