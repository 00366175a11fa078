package org.simplexplorer.attend;

import java.util.Set;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.model.Pass;

/**
 * A mechanism in the place of softmax: the network runs on with its weights.
 *
 * @param layers those that are changed, from 0
 * @param mechanism what makes weights of their scores
 */
public record Transplant(Set<Integer> layers, Mechanism mechanism) {

    public Transplant {
        layers = Set.copyOf(layers);
    }

    /**
     * What became of a text.
     *
     * @param before the text's way through the untouched network
     * @param after its way through the changed one
     */
    public record Outcome(Pass before, Pass after) {

        /** The cosine of the text's embedding to the one of the untouched network. */
        public double cosine() {
            return Pass.cosine(before.embedding(), after.embedding());
        }

        /** The share of exact zeros among the weights of the changed layers. */
        public double zeros() {
            return after.zeros();
        }

        /** The cosine of each piece's last vector to the one of the untouched network. */
        public double[] tokenCosines(int layers) {
            float[][] first = before.hidden(layers);
            float[][] second = after.hidden(layers);
            double[] cosines = new double[first.length];
            for (int token = 0; token < first.length; token++) {
                cosines[token] = Pass.cosine(first[token], second[token]);
            }
            return cosines;
        }
    }

    /**
     * Runs the network on.
     *
     * @throws IllegalArgumentException if there is no such layer
     * @throws ArithmeticException if the network's numbers go beyond what floats can hold
     * @throws java.util.concurrent.CancellationException if this thread is interrupted; looked at between layers
     */
    public Outcome of(Pass untouched) {
        return new Outcome(
                untouched,
                untouched.with(layers, (layer, head, logits, n, weights) -> mechanism.weights(logits, n, weights)));
    }
}
