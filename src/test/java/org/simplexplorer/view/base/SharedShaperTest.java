package org.simplexplorer.view.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedShaperTest {

    @Test
    void everyLayoutGetsAShaperOfItsOwn() throws ReflectiveOperationException {
        SharedShaper.borrowForever();
        Class<?> shapers = Class.forName("com.sun.javafx.text.GlyphLayout");
        Object first = shapers.getMethod("getInstance").invoke(null);
        shapers.getMethod("dispose").invoke(first);
        // Given back, the shared one would be lent again.
        assertThat(shapers.getMethod("getInstance").invoke(null)).isNotSameAs(first);
    }
}
