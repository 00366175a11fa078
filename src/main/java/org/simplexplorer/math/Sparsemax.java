package org.simplexplorer.math;

import java.util.Locale;

/** Stub. */
public record Sparsemax(double gamma) implements Mechanism {
    @Override
    public String name() {
        return "Sparsemax".toLowerCase(Locale.ROOT);
    }

    @Override
    public double omega(double[] weights) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Evaluation at(double... scores) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void weights(double[] scores, int columns, double[] weights) {
        throw new UnsupportedOperationException();
    }

    @Override
    public double residual(double[] scores, double[] weights) {
        throw new UnsupportedOperationException();
    }
}
