package org.simplexplorer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.simplexplorer.export.FigureFormat;
import org.simplexplorer.export.Provenance;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.FigureSettings;
import org.simplexplorer.figure.common.FigureDefaults;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.page.FigureProvenance;
import org.simplexplorer.page.InteractivePage;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.AtomicFile;

/**
 * Draws a study into a file.
 *
 * @param dpi of a picture of pixels
 * @param gammas that a page offers beside the study's own
 */
record FigureFile(Path file, double dpi, List<Double> gammas) {

    /** Looks at {@code --dpi}. */
    static void requireDpi(double dpi) throws UsageException {
        if (!(dpi > 0 && dpi <= FigureDefaults.MOST_DPI)) {
            throw new UsageException("--dpi must be above 0 and at most 100000, but is " + dpi);
        }
    }

    private boolean has(FigureFormat format) {
        return !InteractivePage.isNamed(file) && FigureFormat.of(file) == format;
    }

    /**
     * Refuses a file name that tells no format.
     *
     * @throws IllegalArgumentException with a sentence that names those there are
     */
    static void requireFormat(Path file) {
        if (!InteractivePage.isNamed(file)) {
            FigureFormat.of(file);
        }
    }

    /**
     * Writes the figure, with the study inside.
     *
     * @return whether the file shows everything
     * @param notes hears what a person must know to use the file
     * @throws IllegalArgumentException if the file's suffix is no format's, or the figure has no room
     */
    boolean write(FigureKind kind, FigureRequest request, PrintWriter notes) throws IOException {
        Provenance provenance = FigureProvenance.of(
                request,
                FigureSettings.of(
                        kind,
                        request,
                        has(FigureFormat.PNG) ? OptionalDouble.of(dpi) : OptionalDouble.empty(),
                        gammas));
        if (InteractivePage.isNamed(file)) {
            AtomicFile.save(file, InteractivePage.bytes(kind, request, gammas, provenance));
            return true;
        }
        kind.requireRoom(request);
        return write(file, kind.draw(request).scene(), dpi, provenance, request, notes);
    }

    /**
     * Writes what was drawn.
     *
     * @param request what the letters are measured with, and what had to be left out
     * @return whether the file shows everything
     */
    static boolean write(
            Path file, Scene scene, double dpi, Provenance provenance, FigureRequest request, PrintWriter notes)
            throws IOException {
        FigureFormat format = FigureFormat.of(file);
        AtomicFile.save(file, format.bytes(scene, dpi / 96, provenance, request.ruler()));
        request.notes().forEach(note -> notes.println(file + ": " + note + "."));
        Stream.of(format.advice(scene), format.missing(scene))
                .filter(sentence -> !sentence.isEmpty())
                .forEach(sentence -> notes.println(file + ": " + sentence));
        return format.missing(scene).isEmpty();
    }
}
