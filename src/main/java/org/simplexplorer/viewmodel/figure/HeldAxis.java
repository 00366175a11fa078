package org.simplexplorer.viewmodel.figure;

import org.simplexplorer.figure.common.FigureOptions;

/**
 * Keeps the axis of weights from shrinking while the mouse is pressed: a bar that gets lower under a slider is to look lower.
 * It grows where a weight has no room, and fits again once the mouse is released.
 */
final class HeldAxis {

    private double largest;

    /** What is shown now. */
    void show(PagedFigure.Drawn drawn, boolean held) {
        largest = held ? Math.max(largest, drawn.largest()) : drawn.largest();
    }

    FigureOptions on(FigureOptions options, boolean held) {
        return held && largest > 0 ? options.withAxisTop(Math.min(largest, 1)) : options;
    }
}
