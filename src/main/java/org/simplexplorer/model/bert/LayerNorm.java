package org.simplexplorer.model.bert;

/** Gives every row mean 0 and variance 1, then a scale and a shift that were learned for each dimension. */
final class LayerNorm {

    private final float[] scale;
    private final float[] shift;
    private final double epsilon;

    /** @param epsilon what is added to the variance, so that a row of equal numbers can be divided by it */
    LayerNorm(float[] scale, float[] shift, double epsilon) {
        this.scale = scale;
        this.shift = shift;
        this.epsilon = epsilon;
    }

    /** Normalises each row where it stands: n x width. */
    float[][] apply(float[][] x) {
        for (float[] row : x) {
            apply(row);
        }
        return x;
    }

    private void apply(float[] row) {
        double sum = 0;
        for (float value : row) {
            sum += value;
        }
        double mean = sum / row.length;
        double squares = 0;
        for (float value : row) {
            squares += (value - mean) * (value - mean);
        }
        double factor = 1 / Math.sqrt(squares / row.length + epsilon);
        for (int i = 0; i < row.length; i++) {
            row[i] = (float) ((row[i] - mean) * factor) * scale[i] + shift[i];
        }
    }
}
