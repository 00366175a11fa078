package org.simplexplorer.learn.tape;

/** Products of matrices. All loops run along rows, so that the compiler can use the processor's vectors. */
final class Products {

    private static final int FOUR = 4;

    private Products() {}

    static Matrix multiply(Tape tape, Matrix a, Matrix b) {
        Matrix result = tape.result(a.rows(), b.columns());
        addProduct(result.values(), a.values(), b.values(), a.rows(), a.columns(), b.columns());
        tape.record(() -> {
            double[] turned = transposed(b.values(), b.rows(), b.columns());
            addProduct(a.gradients(), result.gradients(), turned, a.rows(), b.columns(), b.rows());
            addProductOfTransposed(b.gradients(), a.values(), result.gradients(), a.rows(), a.columns(), b.columns());
        });
        return result;
    }

    static Matrix multiplyTransposed(Tape tape, Matrix a, Matrix b) {
        Matrix result = tape.result(a.rows(), b.rows());
        double[] turned = transposed(b.values(), b.rows(), b.columns());
        addProduct(result.values(), a.values(), turned, a.rows(), a.columns(), b.rows());
        tape.record(() -> {
            addProduct(a.gradients(), result.gradients(), b.values(), a.rows(), b.rows(), b.columns());
            addProductOfTransposed(b.gradients(), result.gradients(), a.values(), a.rows(), b.rows(), b.columns());
        });
        return result;
    }

    /** {@code to += a b} for a of n x m and b of m x k numbers. */
    private static void addProduct(double[] to, double[] a, double[] b, int n, int m, int k) {
        for (int i = 0; i < n; i++) {
            int row = i * m;
            int j = 0;
            for (; j + FOUR <= m; j += FOUR) {
                addFour(to, i * k, b, j * k, k, a[row + j], a[row + j + 1], a[row + j + 2], a[row + j + 3]);
            }
            for (; j < m; j++) {
                addOne(to, i * k, b, j * k, k, a[row + j]);
            }
        }
    }

    /** {@code to += a' b} for a of n x m and b of n x k numbers. */
    private static void addProductOfTransposed(double[] to, double[] a, double[] b, int n, int m, int k) {
        int i = 0;
        for (; i + FOUR <= n; i += FOUR) {
            for (int j = 0; j < m; j++) {
                int at = i * m + j;
                addFour(to, j * k, b, i * k, k, a[at], a[at + m], a[at + 2 * m], a[at + 3 * m]);
            }
        }
        for (; i < n; i++) {
            for (int j = 0; j < m; j++) {
                addOne(to, j * k, b, i * k, k, a[i * m + j]);
            }
        }
    }

    private static void addOne(double[] to, int toStart, double[] from, int fromStart, int length, double factor) {
        for (int j = 0; j < length; j++) {
            to[toStart + j] += factor * from[fromStart + j];
        }
    }

    /** Adds four rows that lie below one another, each times its factor: a number is loaded and stored once for the four. */
    private static void addFour(
            double[] to, int toStart, double[] from, int start, int length, double a, double b, double c, double d) {
        int second = start + length;
        int third = second + length;
        int fourth = third + length;
        for (int j = 0; j < length; j++) {
            to[toStart + j] += a * from[start + j] + b * from[second + j] + c * from[third + j] + d * from[fourth + j];
        }
    }

    private static double[] transposed(double[] b, int rows, int columns) {
        double[] turned = new double[rows * columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                turned[j * rows + i] = b[i * columns + j];
            }
        }
        return turned;
    }
}
