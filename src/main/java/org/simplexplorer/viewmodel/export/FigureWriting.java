package org.simplexplorer.viewmodel.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.simplexplorer.export.FigureFormat;
import org.simplexplorer.figure.CaptionForm;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.study.AtomicFile;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.WeightsFormat;
import org.simplexplorer.viewmodel.base.Background;
import org.simplexplorer.viewmodel.base.Messages;

/** Draws figures in the background and writes them, or their numbers, to files; the study goes into the file. */
final class FigureWriting {

    private final TextRuler ruler;
    private final Background background;
    private final Messages messages;

    FigureWriting(TextRuler ruler, Background background, Messages messages) {
        this.ruler = ruler;
        this.background = background;
        this.messages = messages;
    }

    /** Writes a figure, and says what its format wants of the reader. */
    void figure(Path file, FigureFormat format, WantedFigure wanted, double dpi) {
        draw(
                format,
                wanted,
                dpi,
                (scene, bytes) -> save(file, bytes, (format.advice(scene) + " " + format.missing(scene)).strip()));
    }

    /** Hands a figure over, on the interface thread. */
    void bytes(FigureFormat format, WantedFigure wanted, double dpi, Consumer<byte[]> receiver) {
        draw(format, wanted, dpi, (scene, bytes) -> receiver.accept(bytes));
    }

    /** Hands a figure's caption over, on the interface thread. */
    void caption(WantedFigure wanted, CaptionForm form, Consumer<String> receiver) {
        background.read("Drawing", () -> reported(() -> wanted.caption(form)), receiver);
    }

    /** Writes a file whose bytes take a while to compute. */
    void computed(Path file, Supplier<byte[]> bytes) {
        background.read("Computing " + file.getFileName(), () -> reported(bytes), all -> save(file, all, ""));
    }

    /** Writes the numbers of a study, in the format that the file's suffix names. */
    void data(Path file, Study study, List<MechanismKind> kinds) {
        computed(file, () -> {
            List<Attention> attentions =
                    kinds.stream().map(kind -> Attention.of(study, kind)).toList();
            return WeightsFormat.of(file).text(study, attentions).getBytes(StandardCharsets.UTF_8);
        });
    }

    private void draw(FigureFormat format, WantedFigure wanted, double dpi, BiConsumer<Scene, byte[]> use) {
        background.read("Drawing", () -> drawn(wanted, format, dpi, use), Runnable::run);
    }

    /**
     * Draws a figure.
     *
     * @return what hands it over
     * @throws IOException also where the options make no figure, such as a width that is too small
     */
    private Runnable drawn(WantedFigure wanted, FigureFormat format, double dpi, BiConsumer<Scene, byte[]> use)
            throws IOException {
        return reported(() -> {
            WantedFigure.Drawn drawn = wanted.draw();
            OptionalDouble dots = format == FigureFormat.PNG ? OptionalDouble.of(dpi) : OptionalDouble.empty();
            byte[] bytes = format.bytes(
                    drawn.scene(), SizeChoices.scale(dpi), drawn.provenance().apply(dots), ruler);
            return () -> use.accept(drawn.scene(), bytes);
        });
    }

    private void save(Path file, byte[] bytes, String advice) {
        background.write(
                "Writing " + file.getFileName(),
                () -> {
                    AtomicFile.save(file, bytes);
                    return ("Exported " + file.getFileName() + ". " + advice).strip();
                },
                messages::tell);
    }

    /** What the supplier gives; that the options make no figure becomes a message of the background. */
    private static <T> T reported(Supplier<T> supplier) throws IOException {
        try {
            return supplier.get();
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
