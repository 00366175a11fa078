package org.simplexplorer.figure.common;

/** Draws one kind of figure. */
@FunctionalInterface
public interface FigureMaker {

    /**
     * Draws the figure.
     *
     * @throws IllegalArgumentException with one sentence, if there is no room for what was asked
     */
    LiveFigure draw(FigureRequest request);
}
