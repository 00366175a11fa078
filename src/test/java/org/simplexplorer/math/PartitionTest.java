package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartitionTest {

    /** Blocks of neighbours are kept in another way than blocks of any tokens. */
    @Test
    void theSameBlocksAreEqualHoweverTheyAreKept() {
        Partition runs = Partition.ofRuns(new int[] {2, 5});
        Partition any = new Partition(new int[] {0, 0, 1, 1, 1}, 2);
        assertThat(runs)
                .isEqualTo(Partition.ofRuns(new int[] {2, 5}))
                .isEqualTo(any)
                .hasSameHashCodeAs(any);
        assertThat(any).isEqualTo(runs).isEqualTo(new Partition(new int[] {0, 0, 1, 1, 1}, 2));
        assertThat(runs)
                .isNotEqualTo(Partition.ofRuns(new int[] {3, 5}))
                .isNotEqualTo(Partition.ofRuns(new int[] {2, 5, 6}))
                .isNotEqualTo(new Partition(new int[] {0, 1, 1, 1, 1}, 2));
        assertThat(any).isNotEqualTo(new Partition(new int[] {1, 1, 0, 0, 0}, 2));
    }
}
