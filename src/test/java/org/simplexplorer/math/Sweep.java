package org.simplexplorer.math;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** How much of a long list of problems is tried: all, or a few of each where every mutant of the program has to be tested. */
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
}
