package org.simplexplorer.math;

/**
 * Tokens that oscarmax pools in any case, found without sorting. Neighbours in the order of the scores whose v differ by
 * less than lambda violate the order once the penalties are subtracted, so they are in one group; chains of such
 * neighbours are clusters.
 *
 * <p>As for the largest gap of a set of numbers, v is cut into buckets narrower than lambda: all of a bucket is in one
 * cluster, and two buckets that follow each other are if the lowest number of the one is near the highest of the other.
 *
 * <p>Source: Gonzalez, <i>Algorithms on Sets and Related Problems</i>, 1975, for the largest gap in linear time.
 */
final class ScoreClusters {

    /** A little above 1, so that rounding cannot bring a bucket to the width of lambda. */
    private static final double BUCKETS_PER_LAMBDA = 1 + 0x1p-18;

    private static final int HIGH = 0;
    private static final int LOW = 1;
    private static final int SUM = 2;
    private static final int ERROR = 3;
    private static final int FIELDS = 4;

    /** So many buckets are in order even if there are fewer numbers. */
    private static final int SOME = 64;

    private final int[] bucketOf;
    private final int[] counts;
    private final double[] fields;
    private final int[] groupOf;
    private int buckets;

    ScoreClusters(int n) {
        bucketOf = new int[n];
        counts = new int[n + SOME];
        groupOf = new int[n + SOME];
        fields = new double[FIELDS * (n + SOME)];
    }

    /** Whether there would not be many more buckets than numbers. */
    static boolean suit(double lowest, double lambda, int count) {
        return -lowest * (BUCKETS_PER_LAMBDA / lambda) < count + SOME - 2;
    }

    /** Pushes the clusters of all v that are at least {@code lowest}, from the highest. */
    void push(double[] v, double lowest, double lambda, GroupStack groups) {
        fill(v, lowest, BUCKETS_PER_LAMBDA / lambda);
        int open = 0;
        groupOf[0] = 0;
        for (int bucket = 1; bucket < buckets; bucket++) {
            if (counts[bucket] == 0) {
                continue;
            }
            int here = FIELDS * bucket;
            int before = FIELDS * open;
            if (fields[before + LOW] - fields[here + HIGH] < lambda) {
                join(open, bucket);
            } else {
                groups.push(counts[open], fields[before + SUM], fields[before + ERROR]);
                open = bucket;
            }
            groupOf[bucket] = open;
        }
        groups.push(counts[open], fields[FIELDS * open + SUM], fields[FIELDS * open + ERROR]);
        nameGroups(groups);
    }

    /** Writes what the level of each token that was pushed exceeds the threshold by; the others do not. */
    void write(double[] weights, int from, GroupStack groups, double top, double tau) {
        for (int i = 0; i < bucketOf.length; i++) {
            weights[from + i] = bucketOf[i] < 0 ? 0 : Math.max(groups.level(groupOf[bucketOf[i]]) - top - tau, 0);
        }
    }

    private void fill(double[] v, double lowest, double perUnit) {
        buckets = (int) (-lowest * perUnit) + 1;
        for (int bucket = 0; bucket < buckets; bucket++) {
            counts[bucket] = 0;
            fields[FIELDS * bucket + HIGH] = Double.NEGATIVE_INFINITY;
            fields[FIELDS * bucket + LOW] = Double.POSITIVE_INFINITY;
            fields[FIELDS * bucket + SUM] = 0;
            fields[FIELDS * bucket + ERROR] = 0;
        }
        for (int i = 0; i < v.length; i++) {
            double value = v[i];
            if (!(value >= lowest)) {
                bucketOf[i] = -1;
                continue;
            }
            int bucket = (int) (-value * perUnit);
            bucketOf[i] = bucket;
            counts[bucket]++;
            int field = FIELDS * bucket;
            fields[field + HIGH] = value > fields[field + HIGH] ? value : fields[field + HIGH];
            fields[field + LOW] = value < fields[field + LOW] ? value : fields[field + LOW];
            add(field, value, 0);
        }
    }

    private void join(int cluster, int bucket) {
        int from = FIELDS * bucket;
        int to = FIELDS * cluster;
        counts[cluster] += counts[bucket];
        fields[to + LOW] = fields[from + LOW];
        add(to, fields[from + SUM], fields[from + ERROR]);
    }

    private void add(int field, double term, double error) {
        double sum = fields[field + SUM] + term;
        fields[field + ERROR] += error + CompensatedSum.roundingError(fields[field + SUM], term, sum);
        fields[field + SUM] = sum;
    }

    /** From the bucket that opened each bucket's cluster to the group that the cluster is in. */
    private void nameGroups(GroupStack groups) {
        int group = 0;
        int position = 0;
        for (int bucket = 0; bucket < buckets; bucket++) {
            if (counts[bucket] == 0) {
                continue;
            }
            if (groupOf[bucket] == bucket) {
                group += position == groups.start(group + 1) ? 1 : 0;
                position += counts[bucket];
            }
            groupOf[bucket] = group;
        }
    }
}
