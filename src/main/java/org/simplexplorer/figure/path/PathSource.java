package org.simplexplorer.figure.path;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.simplexplorer.math.GammaPath;
import org.simplexplorer.math.LambdaPath;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.Merge;
import org.simplexplorer.math.PathEvent;
import org.simplexplorer.math.RegularizationPath;

/**
 * The weights along one parameter, as a picture needs them: solved exactly or, for mechanisms without kinks, sampled.
 *
 * @param places where the lines are drawn through, ascending: every kink, and for curves enough between
 * @param weights the weights at a place
 * @param merges which blocks merge, and where; none where tokens never fuse
 * @param tokens the tokens of a block, by its number in the tree of merges
 * @param events what happens, in order
 * @param order the tokens in an order in which every block is consecutive
 * @param exact whether every kink is among the places, by solving and not by trying
 */
@SuppressWarnings("ArrayRecordComponent") // made once for a path, never compared
record PathSource(
        double[] places,
        DoubleFunction<double[]> weights,
        List<Merge> merges,
        IntFunction<int[]> tokens,
        List<PathEvent> events,
        int[] order,
        boolean exact) {

    /** Enough for curves to look smooth. */
    private static final int SAMPLES = 160;

    /** @param most how far the path is followed */
    static PathSource along(LambdaPath path, double most) {
        return new PathSource(
                DoubleStream.concat(knots(path), DoubleStream.of(most))
                        .sorted()
                        .distinct()
                        .toArray(),
                path::weights,
                path.merges(),
                path::tokens,
                path.events(),
                path.order(),
                true);
    }

    /** Between two knots the weights are curves in gamma, so there are samples too. */
    static PathSource along(GammaPath path, double least, double most) {
        double[] places = DoubleStream.concat(
                        knots(path).filter(knot -> knot > least && knot < most), samples(least, most))
                .sorted()
                .distinct()
                .toArray();
        List<PathEvent> seen = path.events().stream()
                .filter(event -> event.at() >= least && event.at() <= most)
                .toList();
        return new PathSource(places, path::weights, path.merges(), path::tokens, seen, path.order(), true);
    }

    /** @param mechanismAt the mechanism with this gamma */
    static PathSource sampled(DoubleFunction<Mechanism> mechanismAt, double[] scores, double least, double most) {
        return new PathSource(
                samples(least, most).toArray(),
                gamma -> mechanismAt.apply(gamma).at(scores).weights(),
                List.of(),
                token -> new int[] {token},
                List.of(),
                IntStream.range(0, scores.length).toArray(),
                false);
    }

    /** The number of tokens. */
    int size() {
        return weights.apply(places[0]).length;
    }

    double first() {
        return places[0];
    }

    double last() {
        return places[places.length - 1];
    }

    /** Equal only where it is the same: its functions have no value that could be compared. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    private static DoubleStream knots(RegularizationPath path) {
        return IntStream.range(0, path.knotCount()).mapToDouble(path::knot);
    }

    private static DoubleStream samples(double least, double most) {
        double[] samples = new double[SAMPLES + 1];
        Arrays.setAll(samples, i -> least * Math.pow(most / least, (double) i / SAMPLES));
        samples[SAMPLES] = most;
        return Arrays.stream(samples);
    }
}
