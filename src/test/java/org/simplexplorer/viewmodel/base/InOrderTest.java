package org.simplexplorer.viewmodel.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    private final Deque<Runnable> threads = new ArrayDeque<>();
    private final InOrder inOrder = new InOrder(threads::add);
    private final List<Integer> done = new ArrayList<>();

    @Test
    void oneTaskATurnSoThatOtherWorkIsNotKeptWaiting() {
        inOrder.execute(() -> done.add(1));
        inOrder.execute(() -> done.add(2));
        assertThat(threads).hasSize(1);
        threads.remove().run();
        assertThat(done).containsExactly(1);
        assertThat(threads).hasSize(1);
        threads.remove().run();
        assertThat(done).containsExactly(1, 2);
        assertThat(threads).isEmpty();
        inOrder.execute(() -> done.add(3));
        threads.remove().run();
        assertThat(done).containsExactly(1, 2, 3);
    }

    @Test
    void aTaskThatFailsDoesNotStopTheNext() {
        inOrder.execute(() -> {
            throw new IllegalStateException("full");
        });
        inOrder.execute(() -> done.add(2));
        assertThatThrownBy(() -> threads.remove().run()).hasMessage("full");
        threads.remove().run();
        assertThat(done).containsExactly(2);
    }

    @Test
    void theOrderHoldsOnSeveralThreads() throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        InOrder real = new InOrder(pool);
        List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        int tasks = 2000;
        for (int i = 0; i < tasks; i++) {
            int number = i;
            real.execute(() -> {
                most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                seen.add(number);
                atOnce.decrementAndGet();
            });
        }
        real.execute(pool::shutdown);
        assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(seen)
                .containsExactlyElementsOf(IntStream.range(0, tasks).boxed().toList());
        assertThat(most).hasValue(1);
    }
}
