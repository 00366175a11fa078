package org.simplexplorer.viewmodel.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceModelTest {
    private final ChoiceModel<Integer> choice = new ChoiceModel<>(List.of(1, 2, 3), number -> "number " + number, 2);

    @Test
    void wordsAndValuesGoTogether() {
        assertThat(choice.labels()).containsExactly("number 1", "number 2", "number 3");
        assertThat(choice.value()).isEqualTo(2);
        choice.choose(3);
        assertThat(choice.selectedProperty().get()).isEqualTo("number 3");
        choice.selectedProperty().set("number 2");
        assertThat(choice.value()).isEqualTo(2);
    }

    @Test
    void wordsOfAnotherTimeChooseTheFirst() {
        choice.selectedProperty().set("number 17");
        assertThat(choice.value()).isEqualTo(1);
    }
}
