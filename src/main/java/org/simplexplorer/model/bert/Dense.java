package org.simplexplorer.model.bert;

/** A dense layer: {@code y = x W + b} for every row. */
final class Dense {

    /** Columns that one core takes on: so many of the weights fit into its cache. */
    private static final int TILE = 192;

    private final float[][] weights;
    private final float[] bias;

    /**
     * @param weights W: in x out
     * @param bias b: out numbers
     */
    Dense(float[][] weights, float[] bias) {
        this.weights = weights;
        this.bias = bias;
    }

    /** The length of a row of y. */
    int out() {
        return bias.length;
    }

    /** Multiplies each row: n x in gives n x out. */
    float[][] apply(float[][] x) {
        int out = bias.length;
        float[][] y = new float[x.length][out];
        Cores.each((out + TILE - 1) / TILE, tile -> {
            int from = tile * TILE;
            int to = Math.min(out, from + TILE);
            for (int row = 0; row < x.length; row++) {
                System.arraycopy(bias, from, y[row], from, to - from);
                Kernel.addProduct(x[row], weights, y[row], from, to);
            }
        });
        return y;
    }
}
