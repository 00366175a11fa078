package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A batch allocates once, and not for each of its rows. */
class AllocationTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int COLUMNS = 100;
    private static final int ROWS = 500;

    static Stream<Mechanism> mechanisms() {
        return Problems.mechanisms(1, 0.1);
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void moreRowsAllocateNoMore(Mechanism mechanism) {
        double[] many = Problems.gaussian(new Random(4), ROWS * COLUMNS);
        double[] few = Problems.gaussian(new Random(4), COLUMNS);
        allocated(mechanism, few); // loads classes

        long more = allocated(mechanism, many) - allocated(mechanism, few);

        assertThat(more).isLessThan(8L * ROWS); // the smallest object has 16 bytes
    }

    private static long allocated(Mechanism mechanism, double[] scores) {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        mechanism.weights(scores, COLUMNS, scores);
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }
}
