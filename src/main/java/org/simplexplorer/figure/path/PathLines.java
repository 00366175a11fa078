package org.simplexplorer.figure.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.simplexplorer.math.Merge;

/**
 * The weights along a path as lines: one for each block of the merge tree, from where it comes to be to where it merges,
 * as far as it is in the support. Together they are one line a token, and one line where tokens are fused.
 */
final class PathLines {

    /**
     * A stretch of a block's line.
     *
     * @param block the block's number in the tree
     * @param places where the line bends, ascending, at least two
     * @param weights the weights there, for each member
     */
    @SuppressWarnings("ArrayRecordComponent") // made for one picture, never compared
    record Line(int block, double[] places, double[] weights) {}

    private final PathSource path;
    private final double[] knots;
    private final double[][] weights;

    PathLines(PathSource path) {
        this.path = path;
        knots = path.places();
        weights = Arrays.stream(knots).mapToObj(path.weights()).toArray(double[][]::new);
    }

    /** The largest weight anywhere on the path. */
    double largest() {
        return Arrays.stream(weights).flatMapToDouble(Arrays::stream).max().orElse(1);
    }

    /** The largest weight of each token. */
    double[] peaks() {
        double[] peaks = new double[path.size()];
        for (double[] at : weights) {
            Arrays.setAll(peaks, token -> Math.max(peaks[token], at[token]));
        }
        return peaks;
    }

    List<Line> lines() {
        List<Merge> merges = path.merges();
        int n = path.size();
        double[] birth = new double[n + merges.size()];
        double[] death = new double[n + merges.size()];
        Arrays.fill(death, knots[knots.length - 1]);
        for (int k = 0; k < merges.size(); k++) {
            Merge merge = merges.get(k);
            birth[n + k] = merge.at();
            death[merge.first()] = merge.at();
            death[merge.second()] = merge.at();
        }
        List<Line> lines = new ArrayList<>();
        for (int block = 0; block < birth.length; block++) {
            if (death[block] > Math.max(birth[block], knots[0])) {
                addLines(lines, block, birth[block], death[block]);
            }
        }
        return lines;
    }

    private void addLines(List<Line> lines, int block, double birth, double death) {
        int token = path.tokens().apply(block)[0];
        int from = nearest(birth);
        int to = nearest(death);
        for (int start = from; start < to; ) {
            if (weights[start][token] == 0 && weights[start + 1][token] == 0) {
                start++;
                continue;
            }
            int end = start + 1;
            while (end < to && (weights[end][token] > 0 || weights[end + 1][token] > 0)) {
                end++;
            }
            int first = start;
            double[] line = new double[end - start + 1];
            Arrays.setAll(line, i -> weights[first + i][token]);
            lines.add(new Line(block, Arrays.copyOfRange(knots, start, end + 1), line));
            start = end;
        }
    }

    /** The knot at a place, or the nearest: a merge outside the support is at none. */
    private int nearest(double place) {
        int found = Arrays.binarySearch(knots, place);
        if (found >= 0) {
            return found;
        }
        int after = Math.min(-found - 1, knots.length - 1);
        int before = Math.max(after - 1, 0);
        return place - knots[before] < knots[after] - place ? before : after;
    }
}
