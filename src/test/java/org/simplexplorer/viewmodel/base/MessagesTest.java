package org.simplexplorer.viewmodel.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.simplexplorer.viewmodel.base.Messages.Message;

class MessagesTest {
    private final Messages messages = new Messages();
    private final AtomicInteger accepted = new AtomicInteger();

    private Message current() {
        return Objects.requireNonNull(messages.currentProperty().get());
    }

    @Test
    void whatAnOfferDoesHasTheLastWord() {
        messages.offer("They look like weights.", "Back to scores", () -> messages.tell("Done."));
        assertThat(current().text()).isEqualTo("They look like weights.");
        assertThat(current().problem()).isFalse();
        assertThat(current().offer())
                .hasValueSatisfying(offer -> assertThat(offer.name()).isEqualTo("Back to scores"));
        messages.accept();
        assertThat(current().text()).isEqualTo("Done.");
    }

    @Test
    void anOfferIsAcceptedOnceAndAPlainMessageIsOnlyPutAway() {
        messages.offer("They look like weights.", "Back to scores", accepted::incrementAndGet);
        messages.accept();
        messages.accept();
        assertThat(accepted).hasValue(1);
        messages.tell("Saved.");
        messages.accept();
        assertThat(messages.currentProperty().get()).isNull();
    }

    @Test
    void onlyAnOfferIsWithdrawn() {
        messages.withdrawOffer();
        messages.problem("The disk is full.");
        messages.withdrawOffer();
        assertThat(current().text()).isEqualTo("The disk is full.");
        messages.offer("They look like weights.", "Back to scores", accepted::incrementAndGet);
        messages.withdrawOffer();
        assertThat(messages.currentProperty().get()).isNull();
        assertThat(accepted).hasValue(0);
    }

    @Test
    void whatShouldNotHappenTellsWhereItHappened() {
        messages.failed(new IllegalStateException("the pen broke"));
        assertThat(current().problem()).isTrue();
        assertThat(current().details())
                .startsWith("Simplexplorer ")
                .contains("Java " + System.getProperty("java.version"))
                .contains("IllegalStateException: the pen broke");
    }
}
