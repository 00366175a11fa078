package org.simplexplorer.view.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AreasTest {

    private static List<Area> all(Area... added) {
        Areas areas = new Areas();
        for (Area area : added) {
            areas.add(area);
        }
        return areas.all();
    }

    @Test
    void whatIsNearIsOneAndWhatIsFarIsNot() {
        Area panel = new Area(0, 0, 100, 100);
        Area below = new Area(0, 110, 80, 120);
        Area legend = new Area(400, 300, 500, 320);
        assertThat(all(panel, legend, below)).containsExactlyInAnyOrder(new Area(0, 0, 100, 120), legend);
        assertThat(all(panel, panel, Area.NONE)).containsExactly(panel);
        assertThat(all(Area.NONE)).isEmpty();
    }

    /** One that joins two that were apart leaves one. */
    @Test
    void whatComesBetweenJoins() {
        Area left = new Area(0, 0, 10, 10);
        Area right = new Area(90, 0, 100, 10);
        assertThat(all(left, right)).hasSize(2);
        assertThat(all(left, right, new Area(5, 0, 95, 10))).containsExactly(new Area(0, 0, 100, 10));
    }

    /** However many there are: few, apart from each other, and around all of them. */
    @Test
    void fewAreAroundMany() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            Area[] added = random.ints(1 + round % 30, 0, 1_000_000)
                    .mapToObj(place -> {
                        int x = place % 1000;
                        int y = place / 1000;
                        return new Area(x, y, x + 1 + place % 7, y + 1 + place % 11);
                    })
                    .toArray(Area[]::new);
            List<Area> all = all(added);
            assertThat(all).hasSizeLessThanOrEqualTo(4);
            for (Area area : added) {
                assertThat(all).anyMatch(one -> one.contains(area));
            }
            for (int i = 0; i < all.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(all.get(i).meets(all.get(j))).isFalse();
                }
            }
        }
    }
}
