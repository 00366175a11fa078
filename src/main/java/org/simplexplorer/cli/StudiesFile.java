package org.simplexplorer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.simplexplorer.export.Provenance;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.heatmap.SharedLook;
import org.simplexplorer.figure.heatmap.StudiesFigure;
import org.simplexplorer.study.ProgramVersion;

/**
 * Several studies in one figure and one file, which carries none of them.
 *
 * @param dpi of a picture of pixels
 */
record StudiesFile(Path file, double dpi) {

    /**
     * Draws and writes them.
     *
     * @param asked the studies as the command line names them
     * @param largest whether the largest weight of all has the full colour
     * @param notes hears what a person must know to use the file
     * @return whether the file shows everything
     */
    boolean write(List<StudiesFigure.Named> asked, boolean largest, PrintWriter notes) throws IOException {
        List<StudiesFigure.Named> studies = SharedLook.of(asked, largest);
        FigureRequest first = studies.get(0).request();
        Provenance provenance =
                new Provenance(first.style().detail().title(), "", "simplexplorer " + ProgramVersion.text());
        return FigureFile.write(file, StudiesFigure.draw(studies), dpi, provenance, first, notes);
    }
}
