package org.simplexplorer.model.bert;

/** The inner loops, where all the time goes: written so that the compiler makes vector instructions of them. */
final class Kernel {

    private Kernel() {}

    /**
     * A part of {@code y += x W}: some columns of one row of y. Each number of x adds its row of weights, four rows at a time,
     * so that y is loaded and stored once for four.
     *
     * @param x in numbers
     * @param weights W: in x out
     * @param y receives its numbers from {@code from} to {@code to}
     */
    static void addProduct(float[] x, float[][] weights, float[] y, int from, int to) {
        int i = 0;
        for (; i + 3 < weights.length; i += 4) {
            addFour(x[i], x[i + 1], x[i + 2], x[i + 3], weights, i, y, from, to);
        }
        for (; i < weights.length; i++) {
            add(x[i], weights[i], y, from, to);
        }
    }

    private static void addFour(
            float x0, float x1, float x2, float x3, float[][] weights, int i, float[] y, int from, int to) {
        float[] w0 = weights[i];
        float[] w1 = weights[i + 1];
        float[] w2 = weights[i + 2];
        float[] w3 = weights[i + 3];
        for (int j = from; j < to; j++) {
            y[j] += x0 * w0[j] + x1 * w1[j] + x2 * w2[j] + x3 * w3[j];
        }
    }

    /** {@code y += x w}, in some places. */
    static void add(float x, float[] w, float[] y, int from, int to) {
        for (int j = from; j < to; j++) {
            y[j] += x * w[j];
        }
    }
}
