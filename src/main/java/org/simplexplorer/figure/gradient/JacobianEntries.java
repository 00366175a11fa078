package org.simplexplorer.figure.gradient;

import java.util.function.DoublePredicate;

/** What is asked of all n² entries of a Jacobian: in loops, since streams of them were most of the work of a picture. */
final class JacobianEntries {

    private JacobianEntries() {}

    /** The largest magnitude of the finite entries; 0 where there are none. */
    static double largest(double[][] jacobian) {
        double largest = 0;
        for (double[] row : jacobian) {
            for (double entry : row) {
                double magnitude = Math.abs(entry);
                if (magnitude > largest && Double.isFinite(entry)) {
                    largest = magnitude;
                }
            }
        }
        return largest;
    }

    /** Whether any entry is so. */
    static boolean any(double[][] jacobian, DoublePredicate so) {
        for (double[] row : jacobian) {
            for (double entry : row) {
                if (so.test(entry)) {
                    return true;
                }
            }
        }
        return false;
    }
}
