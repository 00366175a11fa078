package org.simplexplorer.figure.gradient;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.figure.common.TokenWords;

/** {@code d weight of tea / d score of milk: 0.25}, for each cell of a Jacobian row by row, made on demand. */
final class JacobianTitles extends AbstractList<String> {

    private final List<String> tokens;
    private final double[][] jacobian;

    JacobianTitles(List<String> tokens, double[][] jacobian) {
        this.tokens = tokens;
        this.jacobian = jacobian;
    }

    @Override
    public String get(int index) {
        int n = tokens.size();
        return String.format(
                Locale.ROOT,
                "d weight of %s / d score of %s: %.3g",
                TokenWords.apart(tokens.get(index / n)),
                TokenWords.apart(tokens.get(index % n)),
                jacobian[index / n][index % n]);
    }

    @Override
    public int size() {
        return tokens.size() * tokens.size();
    }

    /** Titles of the same numbers and tokens are the same without making them. */
    @Override
    public boolean equals(@Nullable Object other) {
        return (other instanceof JacobianTitles that
                        && tokens.equals(that.tokens)
                        && Arrays.deepEquals(jacobian, that.jacobian))
                || super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
