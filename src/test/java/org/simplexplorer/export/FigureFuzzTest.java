package org.simplexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.simplexplorer.export.Scenes.RULER;

import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.simplexplorer.Mutations;

/** Damaged figures: each ends in its study, in nothing, or in one sentence. */
class FigureFuzzTest {

    private static final Duration A_HANG = Duration.ofSeconds(60);

    enum Kind {
        SVG,
        PDF,
        PNG,
        GIF;

        byte[] file() {
            Provenance provenance = new Provenance("", "{\"a\":1}".repeat(300), "simplexplorer 0.1.0");
            return switch (this) {
                case SVG -> SvgExport.bytes(Scenes.marks(), provenance, RULER);
                case PDF -> PdfExport.bytes(Scenes.marks(), provenance, RULER);
                case GIF -> GifExport.bytes(moment -> Scenes.marks(), List.of(1, 1), 1, provenance, RULER);
                case PNG -> PngExport.bytes(Scenes.marks(), 1, provenance, RULER);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDamagedFigureEndsInAStudyOrInNothingOrInASentence(Kind kind) {
        Mutations mutations = new Mutations(kind.name().hashCode());
        List<byte[]> files = List.of(kind.file());
        int studies = 0;
        for (int input = 0; input < Mutations.INPUTS / Kind.values().length; input++) {
            byte[] bytes = mutations.next(files);
            studies += assertTimeoutPreemptively(A_HANG, () -> study(bytes)).isPresent() ? 1 : 0;
        }
        assertThat(studies).as("figures whose study survived").isPositive();
    }

    private static Optional<byte[]> study(byte[] bytes) {
        try {
            return ExportedFigure.study(bytes);
        } catch (IOException e) {
            assertThat(e).hasMessageMatching("[a-z][^.]*");
            return Optional.empty();
        } catch (RuntimeException | Error e) {
            return fail(
                    "this input must end in a sentence: " + Base64.getEncoder().encodeToString(bytes), e);
        }
    }
}
