package org.simplexplorer.model;

import static org.simplexplorer.model.TinyBert.HEADS;
import static org.simplexplorer.model.TinyBert.HEAD_SIZE;
import static org.simplexplorer.model.TinyBert.LAYERS;
import static org.simplexplorer.model.TinyBert.WIDTH;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.simplexplorer.model.TinyBert.Slow;

/** The encoder from its definition, with softmax, number by number, in doubles. */
final class SlowBert {

    private static final double EPSILON = 1e-12;

    private final Map<String, double[][]> weights;

    SlowBert(Map<String, double[][]> weights) {
        this.weights = weights;
    }

    Slow run(List<Integer> ids) {
        int n = ids.size();
        double[][] x = new double[n][];
        for (int t = 0; t < n; t++) {
            double[] sum = new double[WIDTH];
            for (int i = 0; i < WIDTH; i++) {
                sum[i] = weights("embeddings.word_embeddings.weight")[ids.get(t)][i]
                        + weights("embeddings.position_embeddings.weight")[t][i]
                        + weights("embeddings.token_type_embeddings.weight")[0][i];
            }
            x[t] = normalised(sum, "embeddings.LayerNorm");
        }
        double[][][][] logits = new double[LAYERS][HEADS][n][n];
        for (int layer = 0; layer < LAYERS; layer++) {
            x = layer(x, "encoder.layer." + layer + ".", logits[layer]);
        }
        double[] mean = new double[WIDTH];
        for (int i = 0; i < WIDTH; i++) {
            for (double[] row : x) {
                mean[i] += row[i] / n;
            }
        }
        double length = 0;
        for (double value : mean) {
            length += value * value;
        }
        for (int i = 0; i < WIDTH; i++) {
            mean[i] /= Math.sqrt(length);
        }
        return new Slow(logits, mean);
    }

    private double[][] layer(double[][] x, String at, double[][][] logits) {
        int n = x.length;
        double[][] out = new double[n][];
        for (int t = 0; t < n; t++) {
            double[] gathered = new double[WIDTH];
            for (int head = 0; head < HEADS; head++) {
                double sum = 0;
                for (int s = 0; s < n; s++) {
                    double product = 0;
                    for (int i = head * HEAD_SIZE; i < (head + 1) * HEAD_SIZE; i++) {
                        product +=
                                dense(x[t], at + "attention.self.query")[i] * dense(x[s], at + "attention.self.key")[i];
                    }
                    logits[head][t][s] = product / Math.sqrt(HEAD_SIZE);
                    sum += Math.exp(logits[head][t][s]);
                }
                for (int s = 0; s < n; s++) {
                    double weight = Math.exp(logits[head][t][s]) / sum;
                    for (int i = head * HEAD_SIZE; i < (head + 1) * HEAD_SIZE; i++) {
                        gathered[i] += weight * dense(x[s], at + "attention.self.value")[i];
                    }
                }
            }
            double[] y = normalised(
                    sum(dense(gathered, at + "attention.output.dense"), x[t]), at + "attention.output.LayerNorm");
            double[] inside = dense(y, at + "intermediate.dense");
            for (int i = 0; i < inside.length; i++) {
                inside[i] *= normal(inside[i]);
            }
            out[t] = normalised(sum(dense(inside, at + "output.dense"), y), at + "output.LayerNorm");
        }
        return out;
    }

    /** The probability that a standard normal number is at most x: Simpson's rule over its density. */
    private static double normal(double x) {
        int steps = 2000;
        double width = x / steps;
        double sum = 1 + Math.exp(-x * x / 2);
        for (int i = 1; i < steps; i++) {
            double at = i * width;
            sum += (i % 2 == 0 ? 2 : 4) * Math.exp(-at * at / 2);
        }
        return 0.5 + sum * width / 3 / Math.sqrt(2 * Math.PI);
    }

    private double[][] weights(String name) {
        return Objects.requireNonNull(weights.get(name), name);
    }

    private double[] dense(double[] x, String name) {
        double[][] matrix = weights(name);
        double[] y = weights(name + ".bias")[0].clone();
        for (int column = 0; column < y.length; column++) {
            for (int row = 0; row < x.length; row++) {
                y[column] += x[row] * matrix[row][column];
            }
        }
        return y;
    }

    private double[] normalised(double[] x, String name) {
        double mean = 0;
        double variance = 0;
        for (double value : x) {
            mean += value / x.length;
        }
        for (double value : x) {
            variance += (value - mean) * (value - mean) / x.length;
        }
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = (x[i] - mean) / Math.sqrt(variance + EPSILON) * weights(name + ".weight")[0][i]
                    + weights(name + ".bias")[0][i];
        }
        return y;
    }

    private static double[] sum(double[] a, double[] b) {
        double[] sum = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            sum[i] = a[i] + b[i];
        }
        return sum;
    }
}
