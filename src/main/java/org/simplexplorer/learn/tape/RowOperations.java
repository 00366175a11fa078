package org.simplexplorer.learn.tape;

/** Operations that copy or add whole rows. */
final class RowOperations {

    private RowOperations() {}

    static Matrix gather(Tape tape, Matrix table, int[] rows) {
        int width = table.columns();
        Matrix result = tape.result(rows.length, width);
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(table.values(), rows[i] * width, result.values(), i * width, width);
        }
        tape.record(() -> {
            for (int i = 0; i < rows.length; i++) {
                addTo(table.gradients(), rows[i] * width, result.gradients(), i * width, width);
            }
        });
        return result;
    }

    static Matrix window(Tape tape, Matrix x, int[] starts, int width) {
        int n = x.columns();
        Matrix result = tape.result(x.rows(), width * n);
        for (int s = 0; s + 1 < starts.length; s++) {
            for (int i = starts[s]; i < starts[s + 1]; i++) {
                for (int k = firstSeen(i, starts[s], width); k < endSeen(i, starts[s + 1], width); k++) {
                    System.arraycopy(x.values(), (i + k - width / 2) * n, result.values(), (i * width + k) * n, n);
                }
            }
        }
        tape.record(() -> {
            for (int s = 0; s + 1 < starts.length; s++) {
                for (int i = starts[s]; i < starts[s + 1]; i++) {
                    for (int k = firstSeen(i, starts[s], width); k < endSeen(i, starts[s + 1], width); k++) {
                        addTo(x.gradients(), (i + k - width / 2) * n, result.gradients(), (i * width + k) * n, n);
                    }
                }
            }
        });
        return result;
    }

    /** The first place in the window about row i that lies within the sentence. */
    private static int firstSeen(int i, int start, int width) {
        return Math.max(0, start - (i - width / 2));
    }

    private static int endSeen(int i, int end, int width) {
        return Math.min(width, end - (i - width / 2));
    }

    static Matrix add(Tape tape, Matrix a, Matrix b) {
        int size = a.size();
        Matrix result = tape.result(a.rows(), a.columns());
        for (int i = 0; i < size; i++) {
            result.values()[i] = a.values()[i] + b.values()[i];
        }
        tape.record(() -> {
            addTo(a.gradients(), 0, result.gradients(), 0, size);
            addTo(b.gradients(), 0, result.gradients(), 0, size);
        });
        return result;
    }

    static Matrix addRow(Tape tape, Matrix a, Matrix row) {
        int width = a.columns();
        Matrix result = tape.result(a.rows(), width);
        for (int i = 0; i < a.rows(); i++) {
            System.arraycopy(a.values(), i * width, result.values(), i * width, width);
            addTo(result.values(), i * width, row.values(), 0, width);
        }
        tape.record(() -> {
            addTo(a.gradients(), 0, result.gradients(), 0, a.size());
            for (int i = 0; i < result.rows(); i++) {
                addTo(row.gradients(), 0, result.gradients(), i * width, width);
            }
        });
        return result;
    }

    /** {@code to[toStart + j] += from[fromStart + j]}. */
    private static void addTo(double[] to, int toStart, double[] from, int fromStart, int length) {
        for (int j = 0; j < length; j++) {
            to[toStart + j] += from[fromStart + j];
        }
    }
}
