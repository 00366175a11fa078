/**
 * The figure that moves: one self-contained HTML page with the weights of a study along lambda. What belongs here is what
 * the page is made of, and nothing that decides weights: they come from {@code math}, at the knots of their paths. The
 * page's script and style sheet are resources beside the fonts, in {@code page/}.
 */
@NullMarked
package org.simplexplorer.page;

import org.jspecify.annotations.NullMarked;
