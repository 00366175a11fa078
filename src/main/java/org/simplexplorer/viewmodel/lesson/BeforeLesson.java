package org.simplexplorer.viewmodel.lesson;

import java.util.function.BooleanSupplier;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.figure.SingleFigureModel;

/**
 * What there was before a lesson.
 *
 * @param title of the study that was open
 * @param bringBack shows that study again; false if it is gone
 * @param view which one was shown
 * @param explained the mechanism of the Steps view
 */
record BeforeLesson(String title, BooleanSupplier bringBack, FigureKind view, MechanismKind explained) {

    /** Of a document whose place the lesson takes. */
    static BeforeLesson of(Document document, SingleFigureModel figure) {
        Runnable bringBack = document.setAside();
        return of(
                document,
                () -> {
                    bringBack.run();
                    return true;
                },
                figure);
    }

    /** Of a document that stays open while the lesson has another one. */
    static BeforeLesson of(Document document, BooleanSupplier bringBack, SingleFigureModel figure) {
        return new BeforeLesson(
                document.titleProperty().getValue(),
                bringBack,
                figure.view().value(),
                figure.focus().mechanism().value());
    }

    /** Puts it back, and says so. */
    String putBack(OpenStudy open, SingleFigureModel figure) {
        boolean[] back = {false};
        open.shown().glide(() -> back[0] = bringBack.getAsBoolean());
        if (!back[0]) {
            return "\u201c" + title + "\u201d was closed meanwhile.";
        }
        figure.view().choose(view);
        figure.focus().mechanism().choose(explained);
        return "\u201c" + title + "\u201d is back as it was.";
    }
}
