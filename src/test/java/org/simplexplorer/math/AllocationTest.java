package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A batch allocates once, and not for each of its rows. */
class AllocationTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int ROWS = 500;

    /** Rows of the lengths that are solved in different ways. */
    static Stream<Arguments> mechanisms() {
        return IntStream.of(20, 100).boxed().flatMap(columns -> Problems.mechanisms(1, 0.1)
                .map(mechanism -> Arguments.of(mechanism, columns)));
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void moreRowsAllocateNoMore(Mechanism mechanism, int columns) {
        double[] many = Problems.gaussian(new Random(4), ROWS * columns);
        double[] few = Problems.gaussian(new Random(4), columns);
        allocated(mechanism, few, columns); // loads classes

        long more = allocated(mechanism, many, columns) - allocated(mechanism, few, columns);

        assertThat(more).isLessThan(8L * ROWS); // the smallest object has 16 bytes
    }

    private static long allocated(Mechanism mechanism, double[] scores, int columns) {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        mechanism.weights(scores, columns, scores);
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }
}
