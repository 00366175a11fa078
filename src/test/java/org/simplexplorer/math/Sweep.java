package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Tries long lists of problems: all of them, or a few of each where every mutant of the program has to be tested. A list is one
 * test: as thousands of tests they would cost more to count and to report than to run.
 */
final class Sweep {

    private static final int MOST = Integer.getInteger("sweep.most", Integer.MAX_VALUE);

    private Sweep() {}

    /** All problems, or {@code sweep.most} of them (a system property), always the same ones. */
    static <T> Stream<T> of(Stream<T> problems) {
        if (MOST == Integer.MAX_VALUE) {
            return problems;
        }
        List<T> some = new ArrayList<>(problems.toList());
        Collections.shuffle(some, new Random(1));
        return some.stream().limit(MOST);
    }

    /** Tries each problem of these lists; the first that fails is named. */
    @SafeVarargs
    static <T> void each(Consumer<T> test, Stream<T>... lists) {
        for (Stream<T> list : lists) {
            List<T> problems = list.toList();
            assertThat(problems).isNotEmpty();
            problems.forEach(problem -> tryOne(test, problem));
        }
    }

    private static <T> void tryOne(Consumer<T> test, T problem) {
        try {
            test.accept(problem);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("for " + problem, e);
        }
    }
}
