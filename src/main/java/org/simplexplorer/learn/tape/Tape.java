package org.simplexplorer.learn.tape;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.math.Mechanism;

/**
 * Operations on matrices, recorded as they are computed, so that {@link #backward} can run through them in reverse and add
 * to every matrix the gradient of a loss. The results stay valid until {@link #clear}; their memory is then used again
 * for the next results, so that training makes little garbage. Not safe for several threads.
 *
 * <p>Sentences of a batch lie below one another in one matrix, a word a row. Where an operation must tell them apart it
 * takes {@code starts}: the first row of each sentence, and behind them the number of rows.
 */
public final class Tape {

    private final List<Matrix> results = new ArrayList<>();
    private final List<Runnable> backwards = new ArrayList<>();
    private int used;

    /** Forgets all that was recorded; results so far are no longer valid. */
    public void clear() {
        used = 0;
        backwards.clear();
    }

    /** Rows of a table by their numbers: {@code result[i] = table[rows[i]]}. */
    public Matrix gather(Matrix table, int... rows) {
        return RowOperations.gather(this, table, rows);
    }

    /**
     * Each word with its neighbours: {@code (x[i - w], ..., x[i], ..., x[i + w])} side by side, zeros beyond the ends of the
     * sentence. A product with this is a convolution.
     *
     * @param width how many words are seen at once, {@code 2 w + 1}
     */
    public Matrix window(Matrix x, int[] starts, int width) {
        return RowOperations.window(this, x, starts, width);
    }

    /** The sum of two matrices of one shape. */
    public Matrix add(Matrix a, Matrix b) {
        return RowOperations.add(this, a, b);
    }

    /** The sum of each row and one row, {@code a[i] + row}. */
    public Matrix addRow(Matrix a, Matrix row) {
        return RowOperations.addRow(this, a, row);
    }

    /** The hyperbolic tangent of each number. */
    public Matrix tanh(Matrix a) {
        return ElementOperations.tanh(this, a);
    }

    /** Each number times a constant. */
    public Matrix scale(Matrix a, double factor) {
        return ElementOperations.scale(this, a, factor);
    }

    /** The product {@code a b}. */
    public Matrix multiply(Matrix a, Matrix b) {
        return Products.multiply(this, a, b);
    }

    /** The product {@code a b'}, of rows with rows. */
    public Matrix multiplyTransposed(Matrix a, Matrix b) {
        return Products.multiplyTransposed(this, a, b);
    }

    /**
     * Attention weights: each column of each sentence's scores becomes weights over the words of the sentence.
     *
     * @param scores words x queries
     * @param mechanism null for uniform weights, which let no gradient through
     */
    public Attended attention(Matrix scores, int[] starts, @Nullable Mechanism mechanism) {
        return Attended.of(this, scores, starts, mechanism);
    }

    /**
     * Weighted means: row {@code sentence * queries + query} is the sum of the sentence's values, each times its weight.
     *
     * @param weights words x queries
     * @param values words x n
     */
    public Matrix pool(Matrix weights, Matrix values, int[] starts) {
        return PoolOperation.pool(this, weights, values, starts);
    }

    /**
     * Softmax cross-entropy: the mean over the rows of {@code -log softmax(logits[i])[targets[i]]}, as a 1 x 1 matrix.
     */
    public Matrix crossEntropy(Matrix logits, int... targets) {
        return CrossEntropy.of(this, logits, targets);
    }

    /** Adds to every matrix that the loss depends on the gradient of the loss, a 1 x 1 matrix. */
    public void backward(Matrix loss) {
        backward(loss, 1);
    }

    /** As {@link #backward(Matrix)}, of the sum of all entries, each times its factor. */
    void backward(Matrix result, double... factors) {
        System.arraycopy(factors, 0, result.gradients(), 0, factors.length);
        for (int i = backwards.size() - 1; i >= 0; i--) {
            backwards.get(i).run();
        }
    }

    /** A matrix of zeros for a result. */
    Matrix result(int rows, int columns) {
        if (used == results.size()) {
            results.add(new Matrix(rows, columns));
        } else {
            results.get(used).reshape(rows, columns);
        }
        return results.get(used++);
    }

    /** Remembers how a result's gradients become those of its arguments. */
    void record(Runnable backward) {
        backwards.add(backward);
    }
}
