package org.simplexplorer.viewmodel.export;

import java.util.List;
import org.simplexplorer.figure.CaptionForm;
import org.simplexplorer.figure.StudiesCaption;
import org.simplexplorer.figure.StudiesKept;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.heatmap.SharedLook;
import org.simplexplorer.figure.heatmap.StudiesFigure;
import org.simplexplorer.page.FigureProvenance;

/**
 * The heatmaps of several studies in one figure, which carries them all.
 *
 * @param asked at least one
 * @param largest whether the largest weight of all gets the full colour
 */
record TogetherFigure(List<StudiesFigure.Named> asked, boolean largest) implements WantedFigure {

    @Override
    public Drawn draw() {
        List<StudiesFigure.Named> studies = SharedLook.of(asked, largest);
        FigureRequest first = studies.get(0).request();
        return new Drawn(StudiesFigure.draw(studies), first.notes(), dpi -> {
            StudiesKept kept = StudiesKept.of(studies, dpi);
            return FigureProvenance.of(kept.title(), kept.json());
        });
    }

    @Override
    public String caption(CaptionForm form) {
        List<StudiesFigure.Named> studies = SharedLook.of(asked, largest);
        return StudiesCaption.of(studies, StudiesFigure.draw(studies), form);
    }
}
