package org.simplexplorer.figure.certificate;

import java.util.Arrays;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Multipliers;
import org.simplexplorer.math.Structure;

/**
 * The numbers of a certificate as they are drawn, place by place: oscarmax's sums run on from group to group, so that their
 * bounds join to one arch.
 *
 * @param numbers one a place
 * @param lower their lower bounds; minus infinity for none
 * @param upper their upper bounds
 * @param least the lower end of the picture
 * @param most the upper end, above {@code least}
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and never compared
record ConditionCurve(double[] numbers, double[] lower, double[] upper, double least, double most) {

    /** Beyond it a picture shows nothing; sums of so large numbers stay finite. */
    private static final double LARGEST = 1e300;

    private static final double HEADROOM = 0.1;

    /** @param negligible what is smaller is rounding */
    static ConditionCurve of(Multipliers multipliers, MechanismKind kind, double negligible) {
        int n = multipliers.size();
        double[] numbers = new double[n];
        double[] lower = new double[n];
        double[] upper = new double[n];
        double base = 0;
        for (int place = 0; place < n; place++) {
            numbers[place] = bounded(base + multipliers.number(place));
            lower[place] = base + multipliers.lower(place);
            upper[place] = bounded(base + multipliers.upper(place));
            if (kind.structure() == Structure.GROUPS && multipliers.exact(place)) {
                base = upper[place];
            }
        }
        double least = Math.min(0, Arrays.stream(numbers).min().orElse(0));
        double most = Math.max(0, Arrays.stream(numbers).max().orElse(0));
        for (int place = 0; place < n; place++) {
            least = Math.min(least, Math.max(lower[place], -LARGEST) == -LARGEST ? least : lower[place]);
            most = Math.max(most, upper[place]);
        }
        least = Math.min(least, Arrays.stream(upper).min().orElse(0));
        if (most - least <= negligible) {
            return new ConditionCurve(numbers, lower, upper, -1, 1);
        }
        double room = HEADROOM * (most - least);
        return new ConditionCurve(numbers, lower, upper, least - room, most + room);
    }

    private static double bounded(double value) {
        return Math.max(-LARGEST, Math.min(value, LARGEST));
    }
}
