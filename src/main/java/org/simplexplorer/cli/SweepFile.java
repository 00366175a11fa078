package org.simplexplorer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.simplexplorer.export.Provenance;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.page.MovingFigure;
import org.simplexplorer.study.AtomicFile;

/**
 * A figure in which a parameter moves, in a file.
 *
 * @param dpi of a picture of pixels
 */
record SweepFile(Path file, MovingFigure figure, double dpi) {

    /**
     * Draws and writes it.
     *
     * @param asked what was asked for, whose study the file carries
     * @throws IllegalArgumentException with one sentence, if an SVG cannot move so
     */
    void write(FigureRequest asked) throws IOException {
        Function<Map<String, String>, Provenance> provenance = settings -> FigureFile.provenance(asked, settings);
        byte[] bytes = SweepChoice.isGif(file) ? figure.gif(dpi, provenance) : figure.svg(provenance);
        AtomicFile.save(file, bytes);
    }
}
