package org.simplexplorer.learn.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextsTaskTest {

    private static List<LabelledText> texts(int count, int classes) {
        return IntStream.range(0, count)
                .mapToObj(i -> new LabelledText("word Word" + i, "class" + i % classes))
                .toList();
    }

    @Test
    void oneInFiveIsHeldOutAndEveryOtherTextComesOnceARound() {
        TextsTask task = new TextsTask("mine", "Mine.", texts(50, 3));
        assertThat(task.symbols()).containsExactly("class0", "class1", "class2");
        assertThat(task.heldOut()).hasSize(10);
        Supplier<Example> training = task.training(1);
        for (int round = 0; round < 2; round++) {
            Set<Example> seen = new HashSet<>();
            for (int i = 0; i < 40; i++) {
                seen.add(training.get());
            }
            assertThat(seen).hasSize(40).doesNotContainAnyElementsOf(task.heldOut());
        }
    }

    @Test
    void wordsThatComeOnceHaveNoVectorOfTheirOwn() {
        TextsTask task = new TextsTask("mine", "Mine.", texts(50, 3));
        assertThat(task.vocabulary().size()).isEqualTo(2);
        assertThat(task.vocabulary().numbers(List.of("word", "word7", "else"))).containsExactly(1, 0, 0);
    }

    @Test
    void tooFewTextsOrClassesAreRefused() {
        assertThatThrownBy(() -> new TextsTask("mine", "", texts(1, 1))).hasMessageContaining("there is one text");
        assertThatThrownBy(() -> new TextsTask("mine", "", texts(4, 2)))
                .hasMessageContaining("there are 4 texts; at least 5");
        assertThatThrownBy(() -> new TextsTask("mine", "", texts(20, 1))).hasMessageContaining("at least two classes");
    }

    @Test
    void textIsPartedIntoWords() {
        assertThat(Words.of("Don't stop - it\u2019s 2001-09-10: caf\u00e9!"))
                .containsExactly("don't", "stop", "it's", "2001", "09", "10", "caf\u00e9");
        assertThat(Words.of("\u5929\u6c14 ok")).containsExactly("\u5929", "\u6c14", "ok");
        assertThat(Words.of(" - \u2026 ")).isEmpty();
    }

    @Test
    void glossesAreSixClassesOfRealText() {
        TextsTask task = Glosses.task();
        assertThat(task.symbols()).containsExactly("act", "animal", "artifact", "location", "person", "plant");
        assertThat(task.heldOut()).hasSize(1800);
        List<String> words = new ArrayList<>();
        task.heldOut().forEach(example -> words.addAll(example.words()));
        assertThat(words).contains("genus", "tree").doesNotContain("-", "");
        assertThat(task.heldOut().stream().map(Example::answer).distinct()).hasSize(6);
    }
}
