package org.simplexplorer.intake;

import java.util.List;

/** A tensor in memory: the rows of numbers one after another, as a text file lists them. */
record RowsTensor(TensorShape shape, List<double[]> rows) implements AttentionTensor {

    RowsTensor {
        rows = List.copyOf(rows);
        if (rows.size() != (long) shape.layers() * shape.heads() * shape.targets()) {
            throw new IllegalArgumentException("rows: " + rows.size() + " do not make " + shape);
        }
    }

    @Override
    public double[] row(int layer, int head, int target) {
        return rows.get((layer * shape.heads() + head) * shape.targets() + target)
                .clone();
    }
}
