package org.simplexplorer.attend;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.simplexplorer.math.Mechanism;

/**
 * How similar a sentence stays, and how sparse its attention becomes, as a parameter of the mechanism grows that was put into
 * the network: into each layer alone, and into all of them.
 *
 * @param values of the parameter, ascending
 * @param curves one a layer, from the first, and at the end the one of all layers
 */
public record Sweep(List<Double> values, List<Curve> curves) {

    /**
     * One choice of layers.
     *
     * @param name such as {@code layer 3}
     * @param cosines the cosine of the embedding to the untouched one, one a value
     * @param zeros the share of exact zeros, one a value
     */
    public record Curve(String name, List<Double> cosines, List<Double> zeros) {
        public Curve {
            cosines = List.copyOf(cosines);
            zeros = List.copyOf(zeros);
        }
    }

    public Sweep {
        values = List.copyOf(values);
        curves = List.copyOf(curves);
    }

    /**
     * Runs the network once for each value and choice of layers.
     *
     * @param mechanism the mechanism with a value of the parameter
     * @param progress told the share that is done, 0 to 1
     * @throws java.util.concurrent.CancellationException if this thread is interrupted
     */
    public static Sweep of(
            ReadText read, List<Double> values, DoubleFunction<Mechanism> mechanism, DoubleConsumer progress) {
        int layers = read.model().layers();
        List<Curve> curves = new ArrayList<>();
        for (int choice = 0; choice <= layers; choice++) {
            boolean all = choice == layers;
            Set<Integer> chosen = all ? IntStream.range(0, layers).boxed().collect(Collectors.toSet()) : Set.of(choice);
            List<Double> cosines = new ArrayList<>();
            List<Double> zeros = new ArrayList<>();
            for (double value : values) {
                Transplant.Outcome outcome = new Transplant(chosen, mechanism.apply(value)).of(read.pass());
                cosines.add(outcome.cosine());
                zeros.add(outcome.zeros());
                progress.accept((choice + (double) cosines.size() / values.size()) / (layers + 1));
            }
            curves.add(new Curve(all ? "all layers" : "layer " + (choice + 1), cosines, zeros));
        }
        return new Sweep(values, curves);
    }
}
