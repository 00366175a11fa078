package org.simplexplorer.intake;

import java.nio.ByteBuffer;
import org.simplexplorer.study.StudyFormatException;

/** A NumPy array that stays where it is, in a mapped file or in memory; rows are read on demand. */
final class NpyTensor implements AttentionTensor {

    private final TensorShape shape;
    private final NpyType type;
    private final ByteBuffer data;
    private final long[] strides;

    /** @param data from the first number to the last, in the byte order of the header */
    NpyTensor(NpyHeader header, ByteBuffer data) throws StudyFormatException {
        this.shape = TensorShape.of(header.shape());
        this.type = header.number();
        this.data = data;
        this.strides = strides(header);
    }

    @Override
    public TensorShape shape() {
        return shape;
    }

    @Override
    public double[] row(int layer, int head, int target) throws StudyFormatException {
        long start = layer * strides[0] + head * strides[1] + target * strides[2];
        double[] row = new double[shape.sources()];
        try {
            for (int source = 0; source < row.length; source++) {
                row[source] = type.read(data, (int) ((start + source * strides[3]) * type.bytes()));
            }
        } catch (InternalError e) { // what a mapped file throws whose end another program has cut off
            throw new StudyFormatException("the file was changed by another program; open it again", e);
        }
        return row;
    }

    /** How far apart two neighbours are, for each axis of the tensor, in numbers. */
    private static long[] strides(NpyHeader header) {
        long[] dimensions = header.shape();
        int count = dimensions.length;
        long[] own = new long[count];
        long stride = 1;
        for (int step = 0; step < count; step++) {
            int axis = header.fortranOrder() ? step : count - 1 - step;
            own[axis] = stride;
            stride *= dimensions[axis];
        }
        long[] strides = new long[TensorShape.AXES];
        for (int axis = 0; axis < TensorShape.AXES; axis++) {
            int from = TensorShape.axis(axis, count);
            strides[axis] = from < 0 ? 0 : own[from];
        }
        return strides;
    }
}
