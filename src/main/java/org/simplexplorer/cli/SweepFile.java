package org.simplexplorer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.simplexplorer.export.GifExport;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.Sweep;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.study.AtomicFile;

/**
 * A figure in which a parameter moves, in a file.
 *
 * @param dpi of a picture of pixels
 */
record SweepFile(Path file, Sweep sweep, SweepChoice choice, double dpi) {

    /**
     * Draws and writes it.
     *
     * @throws IllegalArgumentException with one sentence, if nothing would move or there is no room
     */
    void write(FigureKind kind, FigureRequest asked) throws IOException {
        sweep.requireShown(asked);
        List<Integer> delays = choice.delays();
        List<Double> values = sweep.values(delays.size());
        FigureRequest request = sweep.steadied(kind, asked, values);
        kind.requireRoom(request);
        GifExport.Frames frames =
                moment -> kind.draw(sweep.applied(request, values.get(moment))).scene();
        AtomicFile.save(file, GifExport.bytes(frames, delays, dpi / 96, request.ruler()));
    }
}
