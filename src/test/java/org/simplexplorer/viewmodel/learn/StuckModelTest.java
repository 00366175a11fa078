package org.simplexplorer.viewmodel.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StuckModelTest {

    private final LearnDesk desk = new LearnDesk();
    private final StuckModel stuck = desk.models.stuck();

    @Test
    void aLambdaThatFusesAllWordsIsToldAndMended() {
        desk.shown();
        assertThat(stuck.messageProperty().get()).isEmpty();
        desk.mechanism("fusedmax").ownProperty().set("50");
        desk.stepped.settle();
        assertThat(stuck.messageProperty().get())
                .startsWith("Fusedmax is stuck: all words are one segment, so no gradient reaches the scores");
        assertThat(stuck.remedyProperty().get()).startsWith("Use \u03bb = ");
        stuck.free();
        desk.stepped.settle();
        assertThat(stuck.messageProperty().get()).isEmpty();
        assertThat(Double.parseDouble(desk.mechanism("fusedmax").ownProperty().get()))
                .isBetween(0.01, 10.0);
    }
}
