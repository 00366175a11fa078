package org.simplexplorer.study;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
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
        Thread asking = Thread.currentThread();
        IntStream places = IntStream.range(0, now.size());
        boolean large = !now.isEmpty() && (long) now.size() * now.get(0).size() >= LARGE;
        Stream<T> found = (large ? places.parallel() : places).mapToObj(i -> {
            if (asking.isInterrupted()) {
                throw new CancellationException();
            }
            @Nullable T known = known(now.get(i), i, i - now.size() + rows.size());
            return known != null ? known : work.apply(now.get(i));
        });
        return new PerRow<>(now, found.toList());
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
