/**
 * The sidebar: sentence, rows, scores, and the tools for several words.
 */
@NullMarked
package org.simplexplorer.view.editing;

import org.jspecify.annotations.NullMarked;
