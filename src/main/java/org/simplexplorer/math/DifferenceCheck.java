package org.simplexplorer.math;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * The Jacobian beside central differences of the weights,
 *
 * <pre>  (weights(x + h e_j) - weights(x - h e_j)) / 2h,   h = cbrt(2^-52) * max(gamma, 1e-3 (max x - min x))</pre>
 *
 * <p>for each score j. Where support or blocks change within h, the weights have a kink there and differences mean nothing:
 * such scores are left out and named instead.
 *
 * @param difference the largest difference of an entry, over the scores without a kink within h; 0 where there is none
 * @param nearest the score whose kink is nearest, of those within {@link #NEAR} gamma; empty where none is
 * @param distance how far that score can change until the kink, in units of scores; infinite where none is near
 */
public record DifferenceCheck(double difference, OptionalInt nearest, double distance) {

    /** How far kinks are looked for, in parts of gamma. */
    public static final double NEAR = 0.02;

    private static final double CUBE_ROOT_OF_ROUNDING = Math.cbrt(0x1p-52);
    private static final int HALVINGS = 30;

    /** Compares for one score vector; solves some 5 n times, and where kinks are near a few dozen times more. */
    public static DifferenceCheck of(Mechanism mechanism, double... scores) {
        Evaluation here = mechanism.at(scores);
        double spread = Arrays.stream(scores).max().orElse(0)
                - Arrays.stream(scores).min().orElse(0);
        double h = CUBE_ROOT_OF_ROUNDING * Math.max(mechanism.gamma(), 1e-3 * spread);
        double near = NEAR * mechanism.gamma();
        double difference = 0;
        int nearest = -1;
        double distance = Double.POSITIVE_INFINITY;
        for (int j = 0; j < scores.length; j++) {
            double kink = Math.min(toKink(mechanism, scores, here, j, near), toKink(mechanism, scores, here, j, -near));
            if (kink < distance) {
                distance = kink;
                nearest = j;
            }
            if (kink > h) {
                difference = Math.max(difference, columnDifference(mechanism, scores, here, j, h));
            }
        }
        return new DifferenceCheck(difference, nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest), distance);
    }

    private static double columnDifference(Mechanism mechanism, double[] scores, Evaluation here, int j, double h) {
        double[] direction = new double[scores.length];
        direction[j] = 1;
        double[] column = here.jvp(direction);
        Evaluation up = mechanism.at(moved(scores, j, h));
        Evaluation down = mechanism.at(moved(scores, j, -h));
        double step = moved(scores, j, h)[j] - moved(scores, j, -h)[j]; // as rounded
        double greatest = 0;
        for (int i = 0; i < column.length; i++) {
            greatest = Math.max(greatest, Math.abs((up.weight(i) - down.weight(i)) / step - column[i]));
        }
        return greatest;
    }

    /** How far score j can move that way until support or blocks change; infinite where they do not. */
    private static double toKink(Mechanism mechanism, double[] scores, Evaluation here, int j, double way) {
        if (sameStructure(here, mechanism.at(moved(scores, j, way)))) {
            return Double.POSITIVE_INFINITY;
        }
        double same = 0;
        double other = way;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (same + other) / 2;
            if (sameStructure(here, mechanism.at(moved(scores, j, middle)))) {
                same = middle;
            } else {
                other = middle;
            }
        }
        return Math.abs(other);
    }

    private static boolean sameStructure(Evaluation a, Evaluation b) {
        return Arrays.equals(a.support(), b.support()) && a.blocks().equals(b.blocks());
    }

    private static double[] moved(double[] scores, int j, double by) {
        double[] moved = scores.clone();
        moved[j] += by;
        return moved;
    }
}
