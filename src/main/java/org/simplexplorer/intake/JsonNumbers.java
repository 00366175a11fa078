package org.simplexplorer.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.simplexplorer.json.JsonReader;
import org.simplexplorer.study.Limits;
import org.simplexplorer.text.FormatException;

/** Reads arrays of arrays of numbers in JSON, which must be as long as their neighbours. */
final class JsonNumbers {

    /** Rows take memory in addition to their numbers. */
    private static final int MOST_ROWS = 1 << 18;

    private final JsonReader input;
    private final List<double[]> rows = new ArrayList<>();

    /** The length of the arrays at each depth, once one has ended there; -1 before. */
    private final long[] extents = new long[TensorShape.AXES + 1];

    private int axes;
    private int numbers;

    private JsonNumbers(JsonReader input) {
        this.input = input;
        Arrays.fill(extents, -1);
    }

    /** Reads the next array. */
    static AttentionTensor read(JsonReader input) throws FormatException {
        JsonNumbers numbers = new JsonNumbers(input);
        numbers.array(0);
        return new RowsTensor(TensorShape.of(Arrays.copyOf(numbers.extents, numbers.axes)), numbers.rows);
    }

    private void array(int depth) throws FormatException {
        if (depth == extents.length) {
            throw input.problem("is nested too deeply: layers, heads, targets and sources are four levels");
        }
        String path = input.path();
        if (input.isArrayOfArrays()) {
            int[] length = {0};
            input.array(index -> {
                length[0]++;
                array(depth + 1);
            });
            extent(path, depth, length[0], "entries");
        } else {
            row(path, depth);
        }
    }

    private void row(String path, int depth) throws FormatException {
        Cancellation.check();
        double[] row = finite();
        numbers += row.length;
        if (axes != 0 && axes != depth + 1) {
            throw new FormatException("%s is at another level than the numbers before it".formatted(path));
        }
        axes = depth + 1;
        if (numbers > IntakeLimits.TEXT_NUMBERS || rows.size() == MOST_ROWS) {
            throw new FormatException("%s has more than the %d numbers or %d rows that a text may have; save it as .npy"
                    .formatted(path, IntakeLimits.TEXT_NUMBERS, MOST_ROWS));
        }
        extent(path, depth, row.length, "numbers");
        rows.add(row);
    }

    private double[] finite() throws FormatException {
        try {
            return input.numbers(Limits.TOKENS);
        } catch (FormatException e) {
            String advice = e.getMessage().endsWith(" is not a finite number")
                    ? "; write a number there, for a masked token a low one such as -1e4"
                    : "";
            throw new FormatException(e.getMessage() + advice, e);
        }
    }

    private void extent(String path, int depth, int length, String what) throws FormatException {
        if (extents[depth] >= 0 && extents[depth] != length) {
            throw new FormatException(
                    "%s has %d %s, but those before it have %d".formatted(path, length, what, extents[depth]));
        }
        extents[depth] = length;
    }
}
