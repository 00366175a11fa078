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
import org.simplexplorer.export.Provenance;
import org.simplexplorer.figure.CaptionForm;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.page.InteractivePage;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.study.AtomicFile;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.DrawnStudy;
import org.simplexplorer.study.ProgramVersion;
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
    void figure(Path file, FigureFormat format, WantedFigure wanted, double scale) {
        draw(
                format,
                wanted,
                scale,
                (scene, bytes) -> save(file, bytes, (format.advice(scene) + " " + format.missing(scene)).strip()));
    }

    /** Hands a figure over, on the interface thread. */
    void bytes(FigureFormat format, WantedFigure wanted, double scale, Consumer<byte[]> receiver) {
        draw(format, wanted, scale, (scene, bytes) -> receiver.accept(bytes));
    }

    /** Hands a figure's caption over, on the interface thread. */
    void caption(WantedFigure wanted, CaptionForm form, Consumer<String> receiver) {
        background.read("Drawing", () -> reported(() -> wanted.caption(form)), receiver);
    }

    /** Writes a page whose sliders move. */
    void page(Path file, WantedFigure wanted) {
        background.read(
                "Computing " + file.getFileName(),
                () -> reported(() -> InteractivePage.bytes(
                        wanted.kind().orElseThrow(),
                        wanted.request(),
                        List.of(),
                        provenance(wanted, OptionalDouble.empty()))),
                bytes -> save(file, bytes, ""));
    }

    /** Writes the numbers of a study, in the format that the file's suffix names. */
    void data(Path file, Study study, List<MechanismKind> kinds) {
        background.read(
                "Computing " + file.getFileName(),
                () -> {
                    List<Attention> attentions = kinds.stream()
                            .map(kind -> Attention.of(study, kind))
                            .toList();
                    return WeightsFormat.of(file).text(study, attentions).getBytes(StandardCharsets.UTF_8);
                },
                bytes -> save(file, bytes, ""));
    }

    private void draw(FigureFormat format, WantedFigure wanted, double scale, BiConsumer<Scene, byte[]> use) {
        background.read("Drawing", () -> drawn(wanted, format, scale, use), Runnable::run);
    }

    /**
     * Draws a figure.
     *
     * @return what hands it over
     * @throws IOException also where the options make no figure, such as a width that is too small
     */
    private Runnable drawn(WantedFigure wanted, FigureFormat format, double scale, BiConsumer<Scene, byte[]> use)
            throws IOException {
        return reported(() -> {
            Scene scene = wanted.scene();
            OptionalDouble dpi = format == FigureFormat.PNG ? OptionalDouble.of(scale * 96) : OptionalDouble.empty();
            byte[] bytes = format.bytes(scene, scale, provenance(wanted, dpi), ruler);
            return () -> use.accept(scene, bytes);
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

    private static Provenance provenance(WantedFigure wanted, OptionalDouble dpi) {
        String title = wanted.request().style().detail().title();
        Study study = wanted.request().study();
        return new Provenance(
                title.isEmpty() ? study.title() : title,
                new DrawnStudy(study, wanted.settings(dpi)).json(),
                "simplexplorer " + ProgramVersion.text());
    }
}
