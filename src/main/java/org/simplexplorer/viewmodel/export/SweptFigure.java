package org.simplexplorer.viewmodel.export;

import org.simplexplorer.figure.CaptionForm;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.Sweep;
import org.simplexplorer.page.Pace;

/**
 * A figure in which a parameter runs by itself, as it is at one moment.
 *
 * @param moment a share of the time, 0 to 1
 */
record SweptFigure(StudyFigure figure, Sweep sweep, Pace pace, double moment) implements WantedFigure {

    @Override
    public Drawn draw() {
        FigureKind view = figure.kind().orElseThrow();
        StudyFigure still = new StudyFigure(view, figure.moving(sweep, pace).requestAt(moment), false);
        return still.draw();
    }

    @Override
    public String caption(CaptionForm form) {
        return figure.caption(form);
    }

    byte[] gif(double dpi) {
        return figure.moving(sweep, pace).gif(dpi);
    }

    byte[] svg() {
        return figure.moving(sweep, pace).svg();
    }
}
