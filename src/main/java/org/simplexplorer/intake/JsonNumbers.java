package org.simplexplorer.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.simplexplorer.study.JsonInput;
import org.simplexplorer.study.Limits;
import org.simplexplorer.study.StudyFormatException;

/** Reads arrays of arrays of numbers in JSON, which must be as long as their neighbours. */
final class JsonNumbers {

    /** Rows take memory beside their numbers. */
    private static final int MOST_ROWS = 1 << 20;

    private final JsonInput input;
    private final List<double[]> rows = new ArrayList<>();

    /** The length of the arrays at each depth, once one has ended there; -1 before. */
    private final long[] extents = new long[TensorShape.AXES + 1];

    private int axes;
    private int numbers;

    private JsonNumbers(JsonInput input) {
        this.input = input;
        Arrays.fill(extents, -1);
    }

    /** Reads the array that comes next. */
    static AttentionTensor read(JsonInput input, String path) throws StudyFormatException {
        JsonNumbers numbers = new JsonNumbers(input);
        numbers.array(path, 0);
        return new RowsTensor(TensorShape.of(Arrays.copyOf(numbers.extents, numbers.axes)), numbers.rows);
    }

    private void array(String path, int depth) throws StudyFormatException {
        if (depth == extents.length) {
            throw new StudyFormatException(
                    "%s is nested too deep: layers, heads, targets and sources are four levels".formatted(path));
        }
        if (input.isArrayOfArrays()) {
            int[] length = {0};
            input.array(path, index -> {
                length[0]++;
                array(path + "[" + index + "]", depth + 1);
            });
            extent(path, depth, length[0], "entries");
        } else {
            row(path, depth);
        }
    }

    private void row(String path, int depth) throws StudyFormatException {
        Cancellation.check();
        double[] row = finite(path);
        numbers += row.length;
        if (axes != 0 && axes != depth + 1) {
            throw new StudyFormatException("%s is at another level than the numbers before it".formatted(path));
        }
        axes = depth + 1;
        if (numbers > IntakeLimits.TEXT_NUMBERS || rows.size() == MOST_ROWS) {
            throw new StudyFormatException(
                    "%s has more than the %d numbers or %d rows that a text may have; save it as .npy"
                            .formatted(path, IntakeLimits.TEXT_NUMBERS, MOST_ROWS));
        }
        extent(path, depth, row.length, "numbers");
        rows.add(row);
    }

    private double[] finite(String path) throws StudyFormatException {
        try {
            return input.numbers(path, Limits.TOKENS);
        } catch (StudyFormatException e) {
            String advice = String.valueOf(e.getMessage()).endsWith(" is not a finite number")
                    ? "; write a number there, for a masked token a low one such as -1e4"
                    : "";
            throw new StudyFormatException(e.getMessage() + advice, e);
        }
    }

    private void extent(String path, int depth, int length, String what) throws StudyFormatException {
        if (extents[depth] >= 0 && extents[depth] != length) {
            throw new StudyFormatException(
                    "%s has %d %s, but those before it have %d".formatted(path, length, what, extents[depth]));
        }
        extents[depth] = length;
    }
}
