/**
 * Figures that move: one self-contained HTML page with the weights of a study along lambda, and a parameter that runs by
 * itself in a GIF or an SVG. What belongs here is what they are made of, and nothing that decides weights: they come from
 * {@code math}, in the page at the knots of their paths. {@code FigureProvenance} says what the file of any figure keeps,
 * since this package knows both studies and files. The page's script and style sheet are resources beside the fonts, in
 * {@code page/}.
 */
@NullMarked
package org.simplexplorer.page;

import org.jspecify.annotations.NullMarked;
