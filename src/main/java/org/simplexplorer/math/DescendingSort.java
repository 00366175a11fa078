package org.simplexplorer.math;

import java.util.Arrays;

/**
 * A stable sort, downwards, that remembers where each number came from; a workspace without allocation. Few numbers are
 * sorted by their ranks, or by insertion if some are infinite. More are first distributed into as many buckets as there
 * are numbers. Where too many would fall into one, they are merged, or if they are very many sorted by the digits of
 * their keys.
 *
 * <p>Source: Knuth, <i>The Art of Computer Programming</i>, volume 3, sections 5.2.1, 5.2.4 and 5.2.5; Isaac and
 * Singleton, <i>Sorting by Address Calculation</i>, J. ACM 3(3), 1956.
 */
final class DescendingSort {

    /** So many are few. */
    static final int FEW = 32;

    /** From so many on they are sorted by digits. */
    static final int MANY = 16_384;

    /** How many comparisons within its bucket a number may cost on average. */
    private static final int CROWD = 16;

    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private double[] values = {};
    private int[] origins = {};
    private double[] otherValues = {};
    private int[] otherOrigins = {};
    private int[] bucketOf = {};
    private int[] starts = {};

    /** @param capacity so many numbers can be sorted without {@link #reserve} */
    DescendingSort(int capacity) {
        reserve(capacity);
    }

    /** Makes room for so many numbers; what was set or sorted may be lost. */
    void reserve(int count) {
        if (count > values.length) {
            int capacity = Math.max(count, 2 * values.length);
            values = new double[capacity];
            origins = new int[capacity];
            otherValues = new double[capacity];
            otherOrigins = new int[capacity];
            bucketOf = new int[capacity];
            starts = new int[capacity < MANY ? capacity + 1 : Math.max(capacity + 1, DIGITS)];
        }
    }

    void sort(double[] unsorted) {
        reserve(unsorted.length);
        for (int i = 0; i < unsorted.length; i++) {
            set(i, unsorted[i], i);
        }
        sort(unsorted.length);
    }

    /** Puts a number, and where it comes from, at a position, to be sorted. */
    void set(int position, double value, int origin) {
        values[position] = value;
        origins[position] = origin;
    }

    /** Sorts what has been set at the first {@code count} positions. */
    void sort(int count) {
        if (isSorted(count)) {
            return;
        }
        if (count <= FEW && DescendingRanks.exist(values, count)) {
            sortByRanks(count);
        } else if (count <= FEW || isDistributed(count)) {
            insert(0, count);
        } else if (count < MANY) {
            sortByMerging(count);
        } else {
            sortByDigits(count);
        }
    }

    /** The numbers, descending; equal ones in the order they came in. */
    double[] values() {
        return values;
    }

    /** Where the number at each position stood. */
    int[] origins() {
        return origins;
    }

    /** Where the number at a sorted position stood. */
    int origin(int position) {
        return origins[position];
    }

    private boolean isSorted(int count) {
        for (int i = 1; i < count; i++) {
            if (values[i - 1] < values[i]) {
                return false;
            }
        }
        return true;
    }

    /** Brings the numbers all but into order, unless so many are in one bucket that this would be of no use. */
    private boolean isDistributed(int count) {
        double high = values[0];
        double low = high;
        for (int i = 1; i < count; i++) {
            if (values[i] > high) {
                high = values[i];
            } else if (values[i] < low) {
                low = values[i];
            }
        }
        double perUnit = (count - 1) / (high - low);
        if (!(perUnit > 0 && perUnit <= Double.MAX_VALUE)) {
            return false; // the range is beyond the doubles, or so small that its inverse is
        }
        int[] next = starts;
        Arrays.fill(next, 0, count + 1, 0);
        for (int i = 0; i < count; i++) {
            int bucket = (int) ((high - values[i]) * perUnit);
            bucketOf[i] = bucket;
            next[bucket + 1]++;
        }
        long pairs = 0;
        for (int bucket = 0; bucket < count; bucket++) {
            pairs += (long) next[bucket + 1] * next[bucket + 1];
            next[bucket + 1] += next[bucket];
        }
        if (pairs > (long) CROWD * count) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            int position = next[bucketOf[i]]++;
            otherValues[position] = values[i];
            otherOrigins[position] = origins[i];
        }
        swapBuffers();
        return true;
    }

    private void sortByMerging(int count) {
        for (int start = 0; start < count; start += FEW) {
            insert(start, Math.min(start + FEW, count));
        }
        for (int width = FEW; width < count; width *= 2) {
            for (int start = 0; start < count; start += 2 * width) {
                int middle = Math.min(start + width, count);
                merge(start, middle, Math.min(middle + width, count));
            }
            swapBuffers();
        }
    }

    private void sortByRanks(int count) {
        int[] ranks = bucketOf;
        DescendingRanks.write(values, count, ranks);
        for (int i = 0; i < count; i++) {
            otherValues[ranks[i]] = values[i];
            otherOrigins[ranks[i]] = origins[i];
        }
        swapBuffers();
    }

    private void insert(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            double value = values[i];
            int origin = origins[i];
            int hole = i;
            while (hole > start && values[hole - 1] < value) {
                values[hole] = values[hole - 1];
                origins[hole] = origins[hole - 1];
                hole--;
            }
            values[hole] = value;
            origins[hole] = origin;
        }
    }

    private void merge(int start, int middle, int end) {
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            boolean takeLeft = left < middle && (right == end || values[left] >= values[right]);
            int source = takeLeft ? left++ : right++;
            otherValues[i] = values[source];
            otherOrigins[i] = origins[source];
        }
    }

    /** From the last digit to the first, each time stably; a digit that all have in common is passed over. */
    private void sortByDigits(int count) {
        long common = ~0L;
        long any = 0;
        for (int i = 0; i < count; i++) {
            long key = descendingKey(values[i]);
            common &= key;
            any |= key;
        }
        for (int shift = 0; shift < Long.SIZE; shift += DIGIT_BITS) {
            if (((common ^ any) >>> shift & DIGITS - 1) != 0) {
                distribute(count, shift);
            }
        }
    }

    private void distribute(int count, int shift) {
        int[] next = starts;
        Arrays.fill(next, 0, DIGITS, 0);
        for (int i = 0; i < count; i++) {
            next[digit(values[i], shift)]++;
        }
        int start = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            int size = next[digit];
            next[digit] = start;
            start += size;
        }
        for (int i = 0; i < count; i++) {
            int position = next[digit(values[i], shift)]++;
            otherValues[position] = values[i];
            otherOrigins[position] = origins[i];
        }
        swapBuffers();
    }

    private static int digit(double value, int shift) {
        return (int) (descendingKey(value) >>> shift) & DIGITS - 1;
    }

    /** A number without sign that grows as the value falls; both zeros are one. */
    private static long descendingKey(double value) {
        long bits = Double.doubleToRawLongBits(value + 0.0);
        return bits ^ (~(bits >> 63) & Long.MAX_VALUE);
    }

    private void swapBuffers() {
        double[] mergedValues = otherValues;
        int[] mergedOrigins = otherOrigins;
        otherValues = values;
        otherOrigins = origins;
        values = mergedValues;
        origins = mergedOrigins;
    }
}
