package org.simplexplorer.figure.transplant;

import java.util.List;

/**
 * Similarity and sparsity against a parameter, a curve for each layer and one for all.
 *
 * @param what which mechanism was put in, and which parameters stayed
 * @param parameter the name of what is swept, such as {@code lambda}
 * @param values of the parameter, ascending, two at least
 * @param curves the last one is of all layers together
 */
public record SweepPicture(String what, String parameter, List<Double> values, List<Curve> curves) {

    /**
     * A choice of layers.
     *
     * @param cosines one a value
     * @param zeros one a value
     */
    public record Curve(String name, List<Double> cosines, List<Double> zeros) {
        public Curve {
            cosines = List.copyOf(cosines);
            zeros = List.copyOf(zeros);
        }
    }

    public SweepPicture {
        values = List.copyOf(values);
        curves = List.copyOf(curves);
    }
}
