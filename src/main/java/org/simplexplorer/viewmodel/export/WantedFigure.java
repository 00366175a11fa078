package org.simplexplorer.viewmodel.export;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.simplexplorer.export.Provenance;
import org.simplexplorer.figure.CaptionForm;
import org.simplexplorer.scene.Scene;

/** A figure that is to be drawn: what the choices of the dialog come to. Drawn in the background. */
interface WantedFigure {

    /**
     * Draws it.
     *
     * @throws IllegalArgumentException with one sentence, if there is no room for what was asked
     */
    Drawn draw();

    /**
     * Draws it for its caption.
     *
     * @throws IllegalArgumentException with one sentence, if there is no room for what was asked, or it has no caption
     */
    String caption(CaptionForm form);

    /**
     * What was drawn.
     *
     * @param notes what had to be left out: sentences without a full stop
     * @param provenance what a file says of it, by the dots per inch of a picture of pixels
     */
    record Drawn(Scene scene, List<String> notes, Function<OptionalDouble, Provenance> provenance) {

        /** What had to be left out, in sentences; empty if nothing. */
        String leftOut() {
            return notes.stream()
                    .map(note -> Character.toUpperCase(note.charAt(0)) + note.substring(1) + ".")
                    .collect(Collectors.joining(" "));
        }
    }
}
