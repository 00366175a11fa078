package org.simplexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.simplexplorer.export.Scenes.PROVENANCE;
import static org.simplexplorer.export.Scenes.RULER;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.simplexplorer.scene.Mark;

/** Every kind of mark leaves something in a file of every format: none is passed over in silence. */
class EveryMarkTest {

    static Stream<Class<?>> kinds() {
        return Arrays.stream(Mark.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFormatDrawsEveryKindOfMark(Class<?> kind) throws IOException {
        Mark mark = Scenes.marks().marks().stream()
                .flatMap(one -> one instanceof Mark.Group group
                        ? Stream.concat(Stream.of(one), group.marks().stream())
                        : Stream.of(one))
                .filter(kind::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the example has no " + kind.getSimpleName()));
        for (FigureFormat format : FigureFormat.values()) {
            byte[] blank = format.bytes(Scenes.of(), 1, PROVENANCE, RULER);
            byte[] drawn = format.bytes(Scenes.of(mark), 1, PROVENANCE, RULER);
            assertThat(drawn).as("%s in %s", kind.getSimpleName(), format).isNotEqualTo(blank);
        }
    }
}
