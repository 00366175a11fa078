package org.simplexplorer.math;

/** A stable merge sort, downwards, that remembers where each number came from; a workspace without allocation. */
final class DescendingSort {

    private double[] values;
    private int[] origins;
    private double[] otherValues;
    private int[] otherOrigins;

    DescendingSort(int n) {
        values = new double[n];
        origins = new int[n];
        otherValues = new double[n];
        otherOrigins = new int[n];
    }

    void sort(double[] unsorted) {
        int n = unsorted.length;
        for (int i = 0; i < n; i++) {
            values[i] = unsorted[i];
            origins[i] = i;
        }
        for (int width = 1; width < n; width = width > n / 2 ? n : 2 * width) {
            for (int start = 0; start < n; start += Math.min(2 * width, n - start)) {
                int middle = start + Math.min(width, n - start);
                merge(start, middle, middle + Math.min(width, n - middle));
            }
            swapBuffers();
        }
    }

    /** The numbers, descending; equal ones in the order they came in. */
    double[] values() {
        return values;
    }

    /** Where the number at a sorted position stood. */
    int origin(int position) {
        return origins[position];
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

    private void swapBuffers() {
        double[] mergedValues = otherValues;
        int[] mergedOrigins = otherOrigins;
        otherValues = values;
        otherOrigins = origins;
        values = mergedValues;
        origins = mergedOrigins;
    }
}
