package org.simplexplorer.viewmodel.lesson;

import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.figure.SingleFigureModel;

/**
 * What there was before a lesson.
 *
 * @param title of the study that was open
 * @param bringBack puts that study back into its document
 * @param view which one was shown
 * @param explained the mechanism of the Steps view
 */
record BeforeLesson(String title, Runnable bringBack, FigureKind view, MechanismKind explained) {

    static BeforeLesson of(Document document, SingleFigureModel figure) {
        return new BeforeLesson(
                document.titleProperty().getValue(),
                document.setAside(),
                figure.view().value(),
                figure.focus().mechanism().value());
    }

    void putBack(OpenStudy open, SingleFigureModel figure) {
        open.shown().glide(bringBack);
        figure.view().choose(view);
        figure.focus().mechanism().choose(explained);
    }
}
