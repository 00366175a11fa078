package org.simplexplorer.viewmodel.lesson;

import org.simplexplorer.lesson.LessonState;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.figure.SingleFigureModel;
import org.simplexplorer.viewmodel.panels.PanelChoice;

/** What is before the learner's eyes, as a lesson speaks of it; it can be read and set up. */
final class ShownState {

    private final OpenStudy open;
    private final SingleFigureModel figure;
    private final PanelChoice panels;

    ShownState(OpenStudy open, SingleFigureModel figure, PanelChoice panels) {
        this.open = open;
        this.figure = figure;
        this.panels = panels;
    }

    LessonState now() {
        return onRow(open.selectedRow());
    }

    /** What there is now, as if this row were chosen. */
    LessonState onRow(int row) {
        return new LessonState(
                open.study(),
                row,
                figure.view().value(),
                panels.kinds(),
                figure.focus().mechanism().value());
    }

    /** Sets everything up as a lesson wants it. */
    void show(LessonState wanted) {
        open.shown().glide(() -> open.edit(study -> wanted.study()));
        open.select(wanted.row());
        figure.view().choose(wanted.view());
        panels.choose(wanted.mechanisms());
        figure.focus().mechanism().choose(wanted.explained());
    }
}
