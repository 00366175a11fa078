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
        Neighbours neighbours = new Neighbours(mechanism.evaluator(scores.length), scores.clone(), here);
        double difference = 0;
        int nearest = -1;
        double distance = Double.POSITIVE_INFINITY;
        for (int j = 0; j < scores.length; j++) {
            double kink = Math.min(neighbours.toKink(j, near), neighbours.toKink(j, -near));
            if (kink < distance) {
                distance = kink;
                nearest = j;
            }
            if (kink > h) {
                difference = Math.max(difference, neighbours.columnDifference(j, h));
            }
        }
        return new DifferenceCheck(difference, nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest), distance);
    }

    /**
     * The score vectors around one, of which each differs in one score. All are solved in arrays that are made once.
     *
     * @param scores changed for a moment, and put back
     */
    @SuppressWarnings("ArrayRecordComponent") // for this class alone
    private record Neighbours(RowEvaluator evaluator, double[] scores, Evaluation here) {

        private double columnDifference(int j, double h) {
            double[] direction = new double[scores.length];
            direction[j] = 1;
            double[] column = here.jvp(direction);
            Evaluation up = moved(j, h);
            Evaluation down = moved(j, -h);
            double step = (scores[j] + h) - (scores[j] - h); // as rounded
            double greatest = 0;
            for (int i = 0; i < column.length; i++) {
                greatest = Math.max(greatest, Math.abs((up.weight(i) - down.weight(i)) / step - column[i]));
            }
            return greatest;
        }

        /** How far score j can move that way until support or blocks change; infinite where they do not. */
        private double toKink(int j, double way) {
            if (isLikeHere(moved(j, way))) {
                return Double.POSITIVE_INFINITY;
            }
            double same = 0;
            double other = way;
            for (int i = 0; i < HALVINGS; i++) {
                double middle = (same + other) / 2;
                if (isLikeHere(moved(j, middle))) {
                    same = middle;
                } else {
                    other = middle;
                }
            }
            return Math.abs(other);
        }

        private boolean isLikeHere(Evaluation there) {
            for (int i = 0; i < scores.length; i++) {
                if (here.inSupport(i) != there.inSupport(i)) {
                    return false;
                }
            }
            return here.blocks().equals(there.blocks());
        }

        private Evaluation moved(int j, double by) {
            double score = scores[j];
            scores[j] = score + by;
            Evaluation moved = evaluator.at(scores);
            scores[j] = score;
            return moved;
        }
    }
}
