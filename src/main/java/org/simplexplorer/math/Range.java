package org.simplexplorer.math;

/**
 * The finite numbers that a parameter can be.
 *
 * @param least the lower end
 * @param closed whether {@code least} itself is in the range
 * @param most the upper end, in the range if it is finite
 */
public record Range(double least, boolean closed, double most) {

    /** All numbers from {@code least} on. */
    static Range atLeast(double least) {
        return new Range(least, true, Double.POSITIVE_INFINITY);
    }

    public boolean contains(double value) {
        return (closed ? value >= least : value > least) && value <= most && Double.isFinite(value);
    }

    /** What a number must be, for messages: {@code finite and at least 0}, {@code above 1 and at most 2}. */
    public String rule() {
        String lower = (closed ? "at least " : "above ") + shortest(least);
        return Double.isInfinite(most) ? "finite and " + lower : lower + " and at most " + shortest(most);
    }

    private static String shortest(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }
}
