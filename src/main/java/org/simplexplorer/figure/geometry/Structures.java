package org.simplexplorer.figure.geometry;

import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.RowEvaluator;

/** The structures at many places of the plane of scores, which stand for gamma times their numbers. For one thread. */
final class Structures {

    private final SimplexPlane plane;
    private final double gamma;
    private final RowEvaluator evaluator;

    Structures(SimplexPlane plane, Mechanism mechanism) {
        this.plane = plane;
        this.gamma = mechanism.gamma();
        this.evaluator = mechanism.evaluator(3);
    }

    Structure at(double x, double y) {
        double[] scores = plane.numbersAt(x, y);
        for (int token = 0; token < 3; token++) {
            scores[token] *= gamma;
        }
        return Structure.of(evaluator.at(scores));
    }
}
