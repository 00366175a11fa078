package org.simplexplorer.learn.tape;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/**
 * A matrix of doubles, row after row, with the gradient of the loss beside each number. Parameters of a network are
 * matrices that live as long as it does; results of operations belong to the {@link Tape} that made them.
 */
public final class Matrix {

    private int rows;
    private int columns;
    private double[] values;
    private double[] gradients;

    /** A matrix of zeros. */
    public Matrix(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        values = new double[rows * columns];
        gradients = new double[rows * columns];
    }

    /** A matrix of numbers that are drawn one after another, each times {@code spread}. */
    public static Matrix drawn(int rows, int columns, double spread, DoubleSupplier numbers) {
        Matrix matrix = new Matrix(rows, columns);
        for (int i = 0; i < matrix.values.length; i++) {
            matrix.values[i] = spread * numbers.getAsDouble();
        }
        return matrix;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** The number of entries. */
    public int size() {
        return rows * columns;
    }

    public double at(int row, int column) {
        return values[row * columns + column];
    }

    public void set(int row, int column, double value) {
        values[row * columns + column] = value;
    }

    /** The gradient of the loss with respect to one entry, as the last backward pass left it. */
    public double gradient(int row, int column) {
        return gradients[row * columns + column];
    }

    /** The largest gradient in absolute value. */
    public double largestGradient() {
        double largest = 0;
        for (int i = 0; i < size(); i++) {
            largest = Math.max(largest, Math.abs(gradients[i]));
        }
        return largest;
    }

    /** Forgets the gradients. */
    public void clearGradients() {
        Arrays.fill(gradients, 0, size(), 0);
    }

    /** The numbers themselves, not a copy; behind {@link #size()} there may be others, of no meaning. */
    double[] values() {
        return values;
    }

    /** The gradients themselves, as {@link #values()}. */
    double[] gradients() {
        return gradients;
    }

    /** Becomes a matrix of zeros of another shape, in the same memory where that is large enough. */
    void reshape(int newRows, int newColumns) {
        rows = newRows;
        columns = newColumns;
        if (values.length < size()) {
            values = new double[size() + size() / 4];
            gradients = new double[values.length];
        } else {
            Arrays.fill(values, 0, size(), 0);
            Arrays.fill(gradients, 0, size(), 0);
        }
    }
}
