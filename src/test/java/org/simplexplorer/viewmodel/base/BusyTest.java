package org.simplexplorer.viewmodel.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Attention;
import org.simplexplorer.viewmodel.Fixtures;

class BusyTest {

    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final Threads threads = new Threads(worker, worker, Runnable::run);
    private final List<String> answers = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final CountDownLatch started = new CountDownLatch(1);

    @AfterEach
    void stop() {
        worker.shutdownNow();
    }

    /** Solves for ever, as a study without an end would. */
    private String endless(String request) {
        started.countDown();
        while (request.equals("endless")) {
            Attention.of(Fixtures.TWO_ROWS, MechanismKind.SOFTMAX);
        }
        return request;
    }

    @Test
    void itIsBusyWhileSomethingIsComputedAndAfterwardsNot() {
        List<Boolean> during = new ArrayList<>();
        Threads direct = DirectThreads.make();
        Latest<Integer, Integer> work = new Latest<>(
                input -> {
                    during.add(direct.busy().busyProperty().get());
                    return input;
                },
                answer -> {},
                failures::add,
                direct);
        work.request(1);
        assertThat(during).containsExactly(true);
        assertThat(direct.busy().busyProperty().get()).isFalse();
    }

    @Test
    void whatIsGivenUpEndsWithoutAWordAndTheNextRequestIsAnswered() throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        Latest<String, String> work = new Latest<>(
                this::endless,
                answer -> {
                    answers.add(answer);
                    answered.countDown();
                },
                failures::add,
                threads);
        work.request("endless");
        assertThat(started.await(1, TimeUnit.MINUTES)).isTrue();
        threads.busy().cancel();
        while (threads.busy().busyProperty().get()) {
            Thread.onSpinWait();
        }
        work.request("next");
        assertThat(answered.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(answers).containsExactly("next");
        assertThat(failures).isEmpty();
    }

    @Test
    void itIsBusyUntilTheLastPieceOfWorkHasEnded() {
        Busy busy = DirectThreads.make().busy();
        List<Boolean> during = new ArrayList<>();
        busy.run("Reading scores.npy", () -> {
            assertThat(busy.whatProperty().get()).isEqualTo("Reading scores.npy");
            busy.runToTheEnd(
                    "Saving", () -> assertThat(busy.whatProperty().get()).isEqualTo("Saving"));
            during.add(busy.busyProperty().get());
        });
        during.add(busy.busyProperty().get());
        assertThat(during).containsExactly(true, false);
        busy.run(() -> assertThat(busy.whatProperty().get()).isEqualTo("Computing"));
    }

    @Test
    void onlyWorkThatLastsIsWorthTelling() {
        SteppedThreads stepped = new SteppedThreads();
        Busy busy = stepped.threads().busy();
        busy.run(() -> {
            stepped.runUi();
            assertThat(busy.lastingProperty().get()).as("not at once").isFalse();
        });
        stepped.runUi();
        busy.run(() -> {
            stepped.runUi();
            stepped.passMoment(1);
            assertThat(busy.lastingProperty().get())
                    .as("the moment of the work before has passed, not that of this one")
                    .isFalse();
            stepped.passMoment(1);
            assertThat(busy.lastingProperty().get()).isTrue();
        });
        stepped.runUi();
        assertThat(busy.lastingProperty().get()).isFalse();
    }

    @Test
    void workBesideItDoesNotBreakASpell() {
        SteppedThreads stepped = new SteppedThreads();
        Busy busy = stepped.threads().busy();
        busy.run(() -> {
            stepped.runUi();
            busy.run(stepped::runUi);
            stepped.passMoment();
            assertThat(busy.lastingProperty().get()).isTrue();
        });
    }

    @Test
    void anInterruptIsForTheWorkThatIsCancelledAndNotForTheNext() {
        Busy busy = DirectThreads.make().busy();
        busy.run(() -> {
            busy.cancel();
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        });
        assertThat(Thread.interrupted()).isFalse();
        busy.cancel();
        assertThat(Thread.interrupted())
                .as("nothing runs that could be cancelled")
                .isFalse();
    }
}
