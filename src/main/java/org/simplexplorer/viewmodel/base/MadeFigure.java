package org.simplexplorer.viewmodel.base;

import org.simplexplorer.figure.common.FigureMaker;

/**
 * A figure that is no view of a study but was made of results, and can be exported like one.
 *
 * @param maker draws it at any size and in any style
 */
public record MadeFigure(FigureMaker maker) {}
