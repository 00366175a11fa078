package org.simplexplorer.viewmodel.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LatestTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<Integer> answers = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final Latest<Integer, Integer> doubling = new Latest<>(
            input -> {
                if (input < 0) {
                    throw new IllegalStateException("negative");
                }
                return 2 * input;
            },
            answers::add,
            failures::add,
            new Threads(background::add, background::add, Runnable::run));

    @Test
    void theNewestOfThoseThatWaitWins() {
        doubling.request(1);
        doubling.request(2);
        doubling.request(3);
        assertThat(background).hasSize(1);
        background.remove().run();
        assertThat(answers).containsExactly(6);
        assertThat(background).isEmpty();
    }

    @Test
    void idleAgainItAnswersTheNextRequest() {
        doubling.request(1);
        background.remove().run();
        doubling.request(2);
        background.remove().run();
        assertThat(answers).containsExactly(2, 4);
    }

    @Test
    void aFailureIsToldAndDoesNotStopIt() {
        doubling.request(-1);
        background.remove().run();
        doubling.request(5);
        background.remove().run();
        assertThat(failures).singleElement().satisfies(e -> assertThat(e).hasMessage("negative"));
        assertThat(answers).containsExactly(10);
    }

    @Test
    void anErrorIsToldAndDoesNotStopIt() {
        SteppedThreads steps = new SteppedThreads();
        Latest<Integer, Integer> deep = new Latest<>(
                input -> {
                    if (input < 0) {
                        throw new StackOverflowError("too deep");
                    }
                    return input;
                },
                answers::add,
                failures::add,
                steps.threads());
        deep.request(-1);
        steps.settle();
        deep.request(7);
        steps.settle();
        assertThat(failures).singleElement().satisfies(e -> assertThat(e).hasMessage("too deep"));
        assertThat(answers).containsExactly(7);
    }

    @Test
    void aRequestThatWaitsWhenThePersonCancelsIsDropped() {
        SteppedThreads steps = new SteppedThreads();
        Latest<Integer, Integer> latest = new Latest<>(input -> input, answers::add, failures::add, steps.threads());
        latest.request(1);
        steps.threads().busy().cancel();
        steps.settle();
        assertThat(answers).isEmpty();
        latest.request(2);
        steps.settle();
        assertThat(answers).containsExactly(2);
    }

    @Test
    void aRequestBetweenACancelAndTheWorkersNoticeIsAnswered() {
        SteppedThreads steps = new SteppedThreads();
        List<Latest<Integer, Integer>> self = new ArrayList<>();
        Latest<Integer, Integer> latest = new Latest<>(
                input -> {
                    if (input == 1) {
                        // The person cancels, then moves the slider, and only now the worker looks.
                        steps.threads().busy().cancel();
                        self.get(0).request(2);
                        assertThat(Thread.interrupted()).isTrue();
                        throw new CancellationException();
                    }
                    assertThat(Thread.currentThread().isInterrupted()).isFalse();
                    return input;
                },
                answers::add,
                failures::add,
                steps.threads());
        self.add(latest);
        latest.request(1);
        steps.settle();
        assertThat(answers).containsExactly(2);
        assertThat(failures).isEmpty();
    }

    @Test
    void theLastRequestIsAlwaysAnsweredUnderRealThreads() throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        ExecutorService ui = Executors.newSingleThreadExecutor();
        for (int round = 0; round < 200; round++) {
            CountDownLatch last = new CountDownLatch(1);
            Latest<Integer, Integer> latest = new Latest<>(
                    input -> input,
                    answer -> {
                        if (answer == 50) {
                            last.countDown();
                        }
                    },
                    failures::add,
                    new Threads(pool, pool, ui));
            for (int i = 0; i <= 50; i++) {
                latest.request(i);
            }
            assertThat(last.await(1, TimeUnit.MINUTES)).isTrue();
        }
        pool.shutdown();
        ui.shutdown();
        assertThat(failures).isEmpty();
    }
}
