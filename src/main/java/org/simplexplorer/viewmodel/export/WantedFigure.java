package org.simplexplorer.viewmodel.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.simplexplorer.figure.CaptionForm;
import org.simplexplorer.figure.FigureCaption;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.FigureSettings;
import org.simplexplorer.figure.common.FigureMaker;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.scene.Scene;

/**
 * A figure that is to be drawn.
 *
 * @param kind which view of the study it is; empty for a figure that is none
 */
record WantedFigure(FigureMaker maker, FigureRequest request, Optional<FigureKind> kind) {

    /**
     * What is seen of it beforehand.
     *
     * @param leftOut what had to be left out, in sentences; empty if nothing
     */
    record Preview(Scene scene, String leftOut) {}

    /** @throws IllegalArgumentException with one sentence, if there is no room for what was asked */
    Preview preview() {
        Scene scene = scene();
        String leftOut = request.notes().stream()
                .map(note -> Character.toUpperCase(note.charAt(0)) + note.substring(1) + ".")
                .collect(Collectors.joining(" "));
        return new Preview(scene, leftOut);
    }

    /** @throws IllegalArgumentException with one sentence, if there is no room for what was asked */
    Scene scene() {
        return maker.draw(request).scene();
    }

    /**
     * Its caption.
     *
     * @throws IllegalArgumentException with one sentence, if there is no room for what was asked
     */
    String caption(CaptionForm form) {
        FigureKind view = kind.orElseThrow();
        return FigureCaption.of(view, request, view.draw(request), form);
    }

    /**
     * What its file keeps, so that it can be drawn again.
     *
     * @param dpi of a picture of pixels; empty for other files
     */
    Map<String, String> settings(OptionalDouble dpi) {
        return kind.map(view -> FigureSettings.of(view, request, dpi, List.of()))
                .orElse(Map.of());
    }
}
