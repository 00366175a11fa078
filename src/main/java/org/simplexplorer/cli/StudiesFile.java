package org.simplexplorer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.simplexplorer.export.FigureFormat;
import org.simplexplorer.export.Provenance;
import org.simplexplorer.figure.StudiesCaption;
import org.simplexplorer.figure.StudiesKept;
import org.simplexplorer.figure.heatmap.SharedLook;
import org.simplexplorer.figure.heatmap.StudiesFigure;
import org.simplexplorer.page.FigureProvenance;
import org.simplexplorer.scene.Scene;

/**
 * Several studies in one figure and one file, which carries them all.
 *
 * @param dpi of a picture of pixels
 * @param caption where the caption goes; empty for nowhere
 */
record StudiesFile(Path file, double dpi, Optional<CaptionFile> caption) {

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
        Scene scene = StudiesFigure.draw(studies);
        boolean pixels = FigureFormat.of(file) == FigureFormat.PNG;
        StudiesKept kept = StudiesKept.of(studies, pixels ? OptionalDouble.of(dpi) : OptionalDouble.empty());
        Provenance provenance = FigureProvenance.of(kept.title(), kept.json());
        if (caption.isPresent()) {
            caption.get().write(form -> StudiesCaption.of(studies, scene, form));
        }
        return FigureFile.write(file, scene, dpi, provenance, studies.get(0).request(), notes);
    }
}
