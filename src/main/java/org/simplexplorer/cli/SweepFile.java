package org.simplexplorer.cli;

import java.io.IOException;
import java.nio.file.Path;
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
        byte[] bytes = SweepChoice.isGif(file)
                ? figure.gif(dpi / 96)
                : figure.svg(settings -> FigureFile.provenance(asked, settings));
        AtomicFile.save(file, bytes);
    }
}
