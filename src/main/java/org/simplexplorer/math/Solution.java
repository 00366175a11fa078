package org.simplexplorer.math;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalDouble;

/** The evaluation of any mechanism, from what its solver found. */
final class Solution implements Evaluation {

    private final double[] weights;
    private final double value;
    private final OptionalDouble threshold;
    private final BitSet support;
    private final Optional<Partition> blocks;
    private final Derivative derivative;

    Solution(
            double[] weights,
            double value,
            OptionalDouble threshold,
            BitSet support,
            Optional<Partition> blocks,
            Derivative derivative) {
        this.weights = weights;
        this.value = value;
        this.threshold = threshold;
        this.support = support;
        this.blocks = blocks;
        this.derivative = derivative;
    }

    @Override
    public int size() {
        return weights.length;
    }

    @Override
    public double[] weights() {
        return weights.clone();
    }

    @Override
    public double weight(int token) {
        return weights[token];
    }

    @Override
    public double value() {
        return value;
    }

    @Override
    public OptionalDouble threshold() {
        return threshold;
    }

    @Override
    public boolean inSupport(int token) {
        return support.get(token);
    }

    @Override
    public int supportSize() {
        return support.cardinality();
    }

    @Override
    public int[] support() {
        int[] tokens = new int[support.cardinality()];
        int count = 0;
        for (int token = support.nextSetBit(0); token >= 0; token = support.nextSetBit(token + 1)) {
            tokens[count++] = token;
        }
        return tokens;
    }

    @Override
    public Optional<Partition> blocks() {
        return blocks;
    }

    @Override
    public double[] jvp(double... direction) {
        Arguments.requireVector("direction", direction, size());
        return derivative.jvp(direction);
    }

    @Override
    public double[] vjp(double... upstream) {
        Arguments.requireVector("upstream", upstream, size());
        return derivative.vjp(upstream);
    }

    @Override
    public double[][] jacobian() {
        double[][] rows = new double[size()][];
        double[] unit = new double[size()];
        for (int i = 0; i < rows.length; i++) {
            unit[i] = 1;
            rows[i] = derivative.vjp(unit);
            unit[i] = 0;
        }
        return rows;
    }
}
