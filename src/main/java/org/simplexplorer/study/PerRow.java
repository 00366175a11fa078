package org.simplexplorer.study;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out from the scores of each row of a study. After an edit only the rows whose scores are new are worked
 * out; the others are taken over, those behind an inserted or removed row too. Immutable.
 *
 * @param rows the rows
 * @param values one value a row
 */
public record PerRow<T>(List<Row> rows, List<T> values) {

    /** From this many scores on the rows are shared out among the processors. */
    private static final int LARGE = 1 << 14;

    /** Parts for each thread, so that none waits long for another's last. */
    private static final int PARTS = 8;

    public PerRow {
        rows = List.copyOf(rows);
        values = List.copyOf(values);
        if (rows.size() != values.size()) {
            throw new IllegalArgumentException(rows.size() + " rows have " + values.size() + " values");
        }
    }

    /** No row, from which nothing can be taken over. */
    public static <T> PerRow<T> none() {
        return new PerRow<>(List.of(), List.of());
    }

    /**
     * The values of other rows.
     *
     * @param work finds a row's value from its scores alone, as before; called from several threads at once
     * @throws CancellationException if the calling thread is interrupted, before the next row
     */
    public PerRow<T> updated(List<Row> now, Function<Row, T> work) {
        return updated(now, () -> work);
    }

    /**
     * The values of other rows, by several who each work on a part of them.
     *
     * @param workers each finds a row's value from its scores alone, as before, and is asked by one thread at a time
     * @throws CancellationException if the calling thread is interrupted, before the next row
     */
    public PerRow<T> updated(List<Row> now, Supplier<Function<Row, T>> workers) {
        if (now.equals(rows)) {
            return this;
        }
        Thread asking = Thread.currentThread();
        boolean large = !now.isEmpty() && (long) now.size() * now.get(0).size() >= LARGE;
        int parts = large ? Math.min(now.size(), PARTS * ForkJoinPool.getCommonPoolParallelism()) : 1;
        IntStream all = IntStream.range(0, parts);
        Stream<T> found = (large ? all.parallel() : all)
                .mapToObj(
                        part -> part(now, now.size() * part / parts, now.size() * (part + 1) / parts, workers, asking))
                .flatMap(List::stream);
        return new PerRow<>(now, found.toList());
    }

    private List<T> part(List<Row> now, int from, int to, Supplier<Function<Row, T>> workers, Thread asking) {
        List<T> found = new ArrayList<>(to - from);
        @Nullable Function<Row, T> worker = null;
        for (int i = from; i < to; i++) {
            if (asking.isInterrupted()) {
                throw new CancellationException();
            }
            @Nullable T value = known(now.get(i), i, i - now.size() + rows.size());
            if (value == null) {
                worker = worker == null ? workers.get() : worker;
                value = worker.apply(now.get(i));
            }
            found.add(value);
        }
        return found;
    }

    /** The value of a row that stands as far from the first row as before, or as far from the last. */
    private @Nullable T known(Row row, int fromFirst, int fromLast) {
        for (int place : new int[] {fromFirst, fromLast}) {
            if (place >= 0 && place < rows.size() && rows.get(place).hasScoresOf(row)) {
                return values.get(place);
            }
        }
        return null;
    }
}
