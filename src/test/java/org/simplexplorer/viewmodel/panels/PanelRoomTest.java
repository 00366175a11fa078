package org.simplexplorer.viewmodel.panels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelRoomTest {

    private static final double WIDTH = 935;
    private static final double HEIGHT = 545;
    private static final int ANY = Integer.MAX_VALUE;

    private static PanelRoom room(int rows, int columns) {
        return new PanelRoom(rows, columns, 12, WIDTH, HEIGHT);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,2", "4,2", "5,3", "6,3"})
    void panelsOfAnEmptySentenceStandInOneOrTwoLines(int count, int columns) {
        assertThat(room(1, 0).best(count, ANY)).isEqualTo(columns);
    }

    @ParameterizedTest(name = "{2} panels of {0} x {1}")
    @CsvSource({"1,3,4,2", "6,18,4,2", "10,18,6,3", "18,18,2,2"})
    void squareMatricesStandAsUsual(int rows, int columns, int count, int expected) {
        assertThat(room(rows, columns).best(count, ANY)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{2} panels of {0} x {1}")
    @CsvSource({"1,60,2,1", "4,40,2,1"})
    void wideMatricesStandBelowEachOther(int rows, int columns, int count, int expected) {
        assertThat(room(rows, columns).best(count, ANY)).isEqualTo(expected);
    }

    @Test
    void highMatricesStandSideBySide() {
        assertThat(room(40, 4).best(4, ANY)).isEqualTo(4);
        assertThat(room(40, 4).best(4, 2)).isEqualTo(2);
    }

    @Test
    void aWordMoreMovesNoPanels() {
        int moves = 0;
        for (int words = 4; words <= 60; words++) {
            moves += room(1, words).best(4, ANY) == room(1, words - 1).best(4, ANY) ? 0 : 1;
        }
        assertThat(moves).isLessThanOrEqualTo(1);
    }

    @Test
    void halfAWindowHasTwoColumnsAtMost() {
        for (int count = 1; count <= 6; count++) {
            assertThat(new PanelRoom(7, 13, 12, WIDTH / 2, HEIGHT).best(count, 2))
                    .isBetween(1, 2);
        }
        assertThat(new PanelRoom(7, 13, 12, WIDTH / 2, HEIGHT).best(2, 2)).isEqualTo(1);
    }
}
