package org.simplexplorer.intake;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.simplexplorer.study.Limits;
import org.simplexplorer.study.StudyFormatException;

/** The extent of a tensor: layers x heads x targets x sources, each at least 1 and within {@link IntakeLimits}. */
public record TensorShape(int layers, int heads, int targets, int sources) {

    /** The number of axes. */
    static final int AXES = 4;

    /**
     * The shape of an array of one to five axes. The last are the sources, the targets, the heads and the layers; an array
     * of five axes is that of layers over a batch, which must hold a single example.
     *
     * @throws StudyFormatException naming the axis that is empty or too long
     */
    static TensorShape of(long... dimensions) throws StudyFormatException {
        int count = dimensions.length;
        if (count < 1 || count > AXES + 1) {
            throw new StudyFormatException(
                    "attention has 2 to 4 axes (layers, heads, targets, sources), but this array has %d: %s"
                            .formatted(count, text(dimensions)));
        }
        if (count == AXES + 1 && dimensions[1] != 1) {
            throw new StudyFormatException("the array %s holds a batch of %d examples; save one of them"
                    .formatted(text(dimensions), dimensions[1]));
        }
        long[] axes = {1, 1, 1, 1};
        for (int axis = 0; axis < AXES; axis++) {
            int from = axis(axis, count);
            axes[axis] = from < 0 ? 1 : dimensions[from];
        }
        return new TensorShape(
                extent("layers", axes[0], IntakeLimits.LAYERS, dimensions),
                extent("heads", axes[1], IntakeLimits.HEADS, dimensions),
                extent("target tokens", axes[2], Limits.ROWS, dimensions),
                extent("source tokens", axes[3], Limits.TOKENS, dimensions));
    }

    /** Which axis of an array with {@code count} axes is the given one of a tensor; below 0 for none. */
    static int axis(int axis, int count) {
        if (count == AXES + 1) {
            return axis == 0 ? 0 : axis + 1;
        }
        return axis - AXES + count;
    }

    /** Dimensions as NumPy writes them: {@code (12, 512, 512)}. */
    static String text(long... dimensions) {
        return Arrays.stream(dimensions).mapToObj(Long::toString).collect(Collectors.joining(", ", "(", ")"));
    }

    private static int extent(String what, long extent, int limit, long[] dimensions) throws StudyFormatException {
        if (extent < 1) {
            throw new StudyFormatException("the array %s holds no numbers".formatted(text(dimensions)));
        }
        if (extent > limit) {
            throw new StudyFormatException("the array %s has %d %s, but at most %d can be read"
                    .formatted(text(dimensions), extent, what, limit));
        }
        return (int) extent;
    }
}
