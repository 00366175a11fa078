package org.simplexplorer.figure.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PictureMemoryTest {

    private static final AtomicInteger MADE = new AtomicInteger();

    private record Recipe(String of) implements Supplier<Object> {
        @Override
        public Object get() {
            MADE.incrementAndGet();
            return new Object();
        }
    }

    private final PictureMemory memory = new PictureMemory();

    @Test
    void anEqualRecipeIsFollowedOnce() {
        int before = MADE.get();
        Object first = memory.of(new Recipe("tea"));
        assertThat(memory.of(new Recipe("tea"))).isSameAs(first);
        assertThat(memory.of(new Recipe("milk"))).isNotSameAs(first);
        assertThat(MADE.get() - before).isEqualTo(2);
    }

    @Test
    void aThingIsKeptAsLongAsEveryPictureAsksForIt() {
        Object first = memory.of(new Recipe("tea"));
        for (int picture = 0; picture < 3; picture++) {
            memory.begin();
            assertThat(memory.of(new Recipe("tea"))).isSameAs(first);
        }
        memory.begin();
        memory.begin();
        assertThat(memory.of(new Recipe("tea"))).isNotSameAs(first);
    }
}
