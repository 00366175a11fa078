package org.simplexplorer.figure.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.math.Fusedmax;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.Oscarmax;
import org.simplexplorer.math.Softmax;
import org.simplexplorer.math.Sparsemax;

/**
 * The lines on which sparsemax, fusedmax or oscarmax of three scores can change its support or its blocks. All three are
 * piecewise linear, so that the borders of their regions are parts of these lines; not every part is a border. Softmax has no
 * zeros and no ties, hence no lines.
 *
 * <p>In units of scores / gamma, with l = lambda. Before it is projected, a score is moved by a multiple of l; two
 * levels meet where the difference of two scores, or of one and the mean of the others, is a multiple of l; and a word
 * enters the support where what the words above it have over it sums to 1.
 */
final class RegionLines {

    /** Borders between two words: {@code a - b = p + q l}. */
    private static final int[][] PAIRS = {{0, 1}, {0, 3}, {1, 0}, {1, 1}, {1, 2}, {1, 3}};

    /** Borders between a word and the two others: {@code a + b - 2 c = p + q l}. */
    private static final int[][] TRIPLES = {{0, 3}, {1, 0}, {1, 3}, {1, 6}, {2, 3}};

    private RegionLines() {}

    /** The lines; empty for a mechanism whose borders are curves. */
    static Optional<List<PlaneArrangement.Line>> of(Mechanism mechanism) {
        if (mechanism instanceof Softmax) {
            return Optional.of(List.of());
        } else if (mechanism instanceof Sparsemax) {
            return Optional.of(lines(0));
        } else if (mechanism instanceof Fusedmax fusedmax) {
            return Optional.of(lines(fusedmax.lambda()));
        } else if (mechanism instanceof Oscarmax oscarmax) {
            return Optional.of(lines(oscarmax.lambda()));
        }
        return Optional.empty();
    }

    private static List<PlaneArrangement.Line> lines(double l) {
        List<PlaneArrangement.Line> lines = new ArrayList<>();
        for (int word = 0; word < 3; word++) {
            int[] pair = new int[3];
            pair[(word + 1) % 3] = 1;
            pair[(word + 2) % 3] = -1;
            add(lines, pair, PAIRS, l);
            int[] triple = {1, 1, 1};
            triple[word] = -2;
            add(lines, triple, TRIPLES, l);
        }
        return lines;
    }

    private static void add(List<PlaneArrangement.Line> lines, int[] weights, int[][] constants, double l) {
        for (int[] constant : constants) {
            double value = constant[0] + constant[1] * l;
            lines.add(new PlaneArrangement.Line(weights, value));
            lines.add(new PlaneArrangement.Line(weights, -value));
        }
    }
}
