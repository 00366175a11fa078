package org.simplexplorer.learn.tape;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.math.DifferenceCheck;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;

/**
 * Every operation of the tape beside central differences, at random places. Attention is checked away from its kinks,
 * where differences mean something.
 *
 * @param operation what was checked
 * @param difference the largest difference of an entry, relative to the largest entry of that gradient
 */
public record GradientCheck(String operation, double difference) {

    /** What differences may come to: rounding of central differences is well below. */
    public static final double TOLERANCE = 1e-5;

    private static final double H = 1e-5;
    private static final int[] STARTS = {0, 4, 5, 11};
    private static final double SPREAD = 1.5;
    private static final double GAMMA = 2;

    /** Something to check. */
    interface Operation {
        Matrix apply(Tape tape);
    }

    /** Whether the derivative is right. */
    public boolean holds() {
        return difference <= TOLERANCE;
    }

    /** Checks all operations. */
    public static List<GradientCheck> all(long seed) {
        Random random = new Random(seed);
        List<GradientCheck> checks = new ArrayList<>();
        Matrix table = drawn(5, 3, random);
        checks.add(check("gather", tape -> tape.gather(table, 0, 2, 2, 4), random, table));
        Matrix x = drawn(11, 3, random);
        checks.add(check("window", tape -> tape.window(x, STARTS, 3), random, x));
        Matrix a = drawn(4, 3, random);
        Matrix b = drawn(4, 3, random);
        checks.add(check("add", tape -> tape.add(a, b), random, a, b));
        Matrix row = drawn(1, 3, random);
        checks.add(check("add row", tape -> tape.addRow(a, row), random, a, row));
        checks.add(check("tanh", tape -> tape.tanh(a), random, a));
        checks.add(check("scale", tape -> tape.scale(a, -0.7), random, a));
        Matrix right = drawn(3, 5, random);
        checks.add(check("multiply", tape -> tape.multiply(a, right), random, a, right));
        Matrix rows = drawn(5, 3, random);
        checks.add(check("multiply transposed", tape -> tape.multiplyTransposed(a, rows), random, a, rows));
        for (MechanismKind kind : MechanismKind.values()) {
            double own = kind.parameter().map(parameter -> parameter.standard()).orElse(0.0);
            Mechanism mechanism = kind.with(GAMMA, own);
            Matrix scores = awayFromKinks(mechanism, random);
            String name = "attention: " + kind.label();
            checks.add(check(
                    name, tape -> tape.attention(scores, STARTS, mechanism).weights(), random, scores));
        }
        Matrix weights = drawn(11, 2, random);
        checks.add(check("pool", tape -> tape.pool(weights, x, STARTS), random, weights, x));
        checks.add(check("cross-entropy", tape -> tape.crossEntropy(a, 0, 2, 1, 1), random, a));
        return checks;
    }

    /** Compares the gradients of a random combination of the result's entries. */
    static GradientCheck check(String name, Operation operation, Random random, Matrix... arguments) {
        Tape tape = new Tape();
        Matrix result = operation.apply(tape);
        double[] factors = random.doubles(result.size(), -1, 1).toArray();
        for (Matrix argument : arguments) {
            argument.clearGradients();
        }
        tape.backward(result, factors);
        double difference = 0;
        for (Matrix argument : arguments) {
            difference = Math.max(difference, difference(operation, factors, argument));
        }
        return new GradientCheck(name, difference);
    }

    private static double difference(Operation operation, double[] factors, Matrix argument) {
        double difference = 0;
        double largest = argument.largestGradient();
        for (int i = 0; i < argument.size(); i++) {
            double value = argument.values()[i];
            argument.values()[i] = value + H;
            double up = combined(operation, factors);
            argument.values()[i] = value - H;
            double down = combined(operation, factors);
            argument.values()[i] = value;
            double expected = (up - down) / (2 * H);
            largest = Math.max(largest, Math.abs(expected));
            difference = Math.max(difference, Math.abs(expected - argument.gradients()[i]));
        }
        return largest == 0 ? 0 : difference / largest;
    }

    private static double combined(Operation operation, double[] factors) {
        Matrix result = operation.apply(new Tape());
        double sum = 0;
        for (int i = 0; i < factors.length; i++) {
            sum += factors[i] * result.values()[i];
        }
        return sum;
    }

    private static Matrix drawn(int rows, int columns, Random random) {
        return Matrix.drawn(rows, columns, 1, random::nextGaussian);
    }

    /** Scores of one query whose support, of several words, and blocks stay as they are nearby. */
    private static Matrix awayFromKinks(Mechanism mechanism, Random random) {
        Matrix scores = new Matrix(STARTS[STARTS.length - 1], 1);
        for (int s = 0; s + 1 < STARTS.length; s++) {
            double[] drawn = null;
            while (drawn == null) {
                drawn = smooth(
                        mechanism,
                        random.doubles(STARTS[s + 1] - STARTS[s], -SPREAD, SPREAD)
                                .toArray());
            }
            System.arraycopy(drawn, 0, scores.values(), STARTS[s], drawn.length);
        }
        return scores;
    }

    private static double @Nullable [] smooth(Mechanism mechanism, double[] scores) {
        boolean flat = scores.length > 1 && mechanism.at(scores).support().length == 1; // its gradient is zero
        return !flat && DifferenceCheck.of(mechanism, scores).nearest().isEmpty() ? scores : null;
    }
}
