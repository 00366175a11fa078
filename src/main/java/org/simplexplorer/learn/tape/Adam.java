package org.simplexplorer.learn.tape;

import java.util.List;

/**
 * The optimizer Adam: each parameter moves by its gradient's running mean over the root of its running mean square.
 *
 * <p>Source: Kingma and Ba, <i>Adam: A Method for Stochastic Optimization</i>, ICLR 2015, algorithm 1.
 */
public final class Adam {

    private static final double MEAN_DECAY = 0.9;
    private static final double SQUARE_DECAY = 0.999;
    private static final double EPSILON = 1e-8;

    private final List<Matrix> parameters;
    private final List<double[]> means;
    private final List<double[]> squares;
    private int steps;

    public Adam(List<Matrix> parameters) {
        this.parameters = List.copyOf(parameters);
        means = parameters.stream().map(matrix -> new double[matrix.size()]).toList();
        squares = parameters.stream().map(matrix -> new double[matrix.size()]).toList();
    }

    /**
     * Moves the parameters against their gradients, and forgets the gradients.
     *
     * @param rate the step size, above 0
     */
    public void step(double rate) {
        steps++;
        double meanBias = 1 - Math.pow(MEAN_DECAY, steps);
        double squareBias = 1 - Math.pow(SQUARE_DECAY, steps);
        for (int i = 0; i < means.size(); i++) {
            Matrix parameter = parameters.get(i);
            move(parameter, means.get(i), squares.get(i), rate / meanBias, 1 / Math.sqrt(squareBias));
            parameter.clearGradients();
        }
    }

    private static void move(Matrix parameter, double[] mean, double[] square, double rate, double rootFactor) {
        double[] values = parameter.values();
        double[] gradients = parameter.gradients();
        for (int j = 0; j < mean.length; j++) {
            double g = gradients[j];
            mean[j] = MEAN_DECAY * mean[j] + (1 - MEAN_DECAY) * g;
            square[j] = SQUARE_DECAY * square[j] + (1 - SQUARE_DECAY) * g * g;
            values[j] -= rate * mean[j] / (Math.sqrt(square[j]) * rootFactor + EPSILON);
        }
    }
}
