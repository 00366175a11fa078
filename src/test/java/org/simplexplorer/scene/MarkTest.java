package org.simplexplorer.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkTest {

    private static Mark.Cells cells(List<String> titles, int... argb) {
        return new Mark.Cells(1, 2, 3, 4, 1, argb.length, argb, titles);
    }

    private static Mark.Dots dots(double... xs) {
        return new Mark.Dots(xs, new double[xs.length], 1, Colour.of(0x102030));
    }

    @Test
    void cellsAreEqualByWhatTheyShowAndSay() {
        Mark.Cells cells = cells(List.of("a", "b"), 7, 8);
        assertThat(cells)
                .isEqualTo(cells(List.of("a", "b"), 7, 8))
                .hasSameHashCodeAs(cells(List.of("a", "b"), 7, 8))
                .isNotEqualTo(cells(List.of("a", "b"), 7, 9))
                .isNotEqualTo(cells(List.of("a", "c"), 7, 8))
                .isNotEqualTo(new Mark.Cells(1, 2, 3, 4, 2, 1, new int[] {7, 8}, List.of("a", "b")))
                .isNotEqualTo(new Mark.Cells(0, 2, 3, 4, 1, 2, new int[] {7, 8}, List.of("a", "b")));
    }

    @Test
    void dotsAreEqualByTheirPlaces() {
        assertThat(dots(1, 2))
                .isEqualTo(dots(1, 2))
                .hasSameHashCodeAs(dots(1, 2))
                .isNotEqualTo(dots(1, 3))
                .isNotEqualTo(dots(1));
    }

    @Test
    void aGroupIsFlattenedIntoTheMarksThatItDraws() {
        Mark.Dots first = dots(1);
        Mark.Dots second = dots(2);
        Mark group = new Mark.Group(5, 5, List.of(first, new Mark.Group(1, 1, List.of(second))));
        assertThat(group.flattened()).containsExactly(first, second);
        assertThat(first.flattened()).containsExactly(first);
    }
}
