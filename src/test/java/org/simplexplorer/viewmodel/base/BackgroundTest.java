package org.simplexplorer.viewmodel.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.simplexplorer.study.StudyFormatException;

class BackgroundTest {
    private final SteppedThreads steps = new SteppedThreads();
    private final Messages messages = new Messages();
    private final Background background = new Background(steps.threads(), messages);
    private final List<String> order = new ArrayList<>();

    private String message() {
        return Objects.requireNonNull(messages.currentProperty().get()).text();
    }

    private boolean isProblem() {
        return Objects.requireNonNull(messages.currentProperty().get()).problem();
    }

    private void readThatThrows(Exception problem) {
        background.read(
                "Reading x.npy",
                () -> {
                    throw problem;
                },
                result -> order.add("read"),
                () -> order.add("after: " + message()));
        steps.settle();
    }

    @Test
    void whatIsReadComesWithoutAWordAndIsNamedWhileItRuns() {
        List<String> names = new ArrayList<>();
        background.read(
                "Reading x.npy",
                () -> {
                    steps.runUi();
                    names.add(steps.threads().busy().whatProperty().get());
                    return "numbers";
                },
                order::add);
        assertThat(order).isEmpty();
        steps.settle();
        assertThat(names).containsExactly("Reading x.npy");
        assertThat(order).containsExactly("numbers");
        assertThat(messages.currentProperty().get()).isNull();
    }

    @Test
    void aCancelledReadingIsSaidBeforeAnythingFollows() {
        readThatThrows(new CancellationException());
        assertThat(order).containsExactly("after: Cancelled.");
        assertThat(isProblem()).isFalse();
    }

    @Test
    void whatAFileHasWrongIsOneSentence() {
        readThatThrows(new StudyFormatException("line 3 has no numbers"));
        readThatThrows(new FileNotFoundException("x.npy is not there"));
        assertThat(order).containsExactly("after: Line 3 has no numbers.", "after: x.npy is not there.");
        assertThat(isProblem()).isTrue();
    }

    @Test
    void whatShouldNotHappenIsSaidToBeSuch() {
        readThatThrows(new IllegalStateException("the pen broke"));
        assertThat(order).containsExactly("after: This should not have happened: The pen broke.");
    }

    @Test
    void aFailureWithNothingToFollowIsStillSaid() {
        background.read(
                "Reading",
                () -> {
                    throw new FileNotFoundException("x.npy is not there");
                },
                result -> order.add("read"));
        steps.settle();
        assertThat(order).isEmpty();
        assertThat(message()).isEqualTo("x.npy is not there.");
    }

    @Test
    void aWriteThatFailsIsSaidAndNothingFollows() {
        background.write(
                "Saving x.json",
                () -> {
                    throw new FileNotFoundException("the disk is gone");
                },
                written -> order.add("written"));
        assertThat(steps.waiting()).isZero();
        steps.settle();
        assertThat(order).isEmpty();
        assertThat(message()).isEqualTo("The disk is gone.");
        assertThat(steps.threads().busy().busyProperty().get()).isFalse();
    }

    @Test
    void aWriteIsNamedWhileItRunsAndHandsItsResultOver() {
        List<String> names = new ArrayList<>();
        background.write(
                "Saving x.json",
                () -> {
                    steps.runUi();
                    names.add(steps.threads().busy().whatProperty().get());
                    return "x.json";
                },
                order::add);
        steps.settle();
        assertThat(names).containsExactly("Saving x.json");
        assertThat(order).containsExactly("x.json");
    }

    @Test
    void toCancelLeavesWhatIsBeingWrittenAlone() {
        background.write(
                "Saving x.json",
                () -> {
                    steps.threads().busy().cancel();
                    return Thread.currentThread().isInterrupted() ? "half" : "whole";
                },
                order::add);
        steps.settle();
        assertThat(order).containsExactly("whole");
    }
}
