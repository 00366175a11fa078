package org.simplexplorer.learn.tape;

/** The loss of a classifier. */
final class CrossEntropy {

    private CrossEntropy() {}

    static Matrix of(Tape tape, Matrix logits, int[] targets) {
        int rows = logits.rows();
        int classes = logits.columns();
        Matrix probabilities = tape.result(rows, classes);
        Matrix loss = tape.result(1, 1);
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            sum -= fillRow(logits.values(), probabilities.values(), i * classes, classes, targets[i]);
        }
        loss.set(0, 0, sum / rows);
        tape.record(() -> {
            double factor = loss.gradient(0, 0) / rows;
            for (int i = 0; i < rows; i++) {
                for (int c = 0; c < classes; c++) {
                    double p = probabilities.at(i, c);
                    logits.gradients()[i * classes + c] += factor * (c == targets[i] ? p - 1 : p);
                }
            }
        });
        return loss;
    }

    /** Writes the softmax of one row; returns the target's logarithm. */
    private static double fillRow(double[] logits, double[] probabilities, int from, int classes, int target) {
        double max = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < classes; c++) {
            max = Math.max(max, logits[from + c]);
        }
        double total = 0;
        for (int c = 0; c < classes; c++) {
            probabilities[from + c] = Math.exp(logits[from + c] - max);
            total += probabilities[from + c];
        }
        for (int c = 0; c < classes; c++) {
            probabilities[from + c] /= total;
        }
        return logits[from + target] - max - Math.log(total);
    }
}
