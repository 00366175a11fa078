package org.simplexplorer.viewmodel.export;

import java.util.List;
import org.simplexplorer.figure.CaptionForm;
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
        StudyFigure still = new StudyFigure(
                figure.kind().orElseThrow(), sweep.applied(figure.asked(), sweep.at(moment)), figure.largest());
        return new Drawn(figure.moving(sweep, pace).at(moment), List.of(), dpi -> still.draw()
                .provenance()
                .apply(dpi));
    }

    @Override
    public String caption(CaptionForm form) {
        return figure.caption(form);
    }

    byte[] gif(double dpi) {
        return figure.movingGif(sweep, pace, dpi);
    }

    byte[] svg() {
        return figure.movingSvg(sweep, pace);
    }
}
