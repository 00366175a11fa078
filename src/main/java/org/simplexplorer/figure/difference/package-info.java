/** A heatmap for each mechanism of how its weights differ from those of another one. */
@NullMarked
package org.simplexplorer.figure.difference;

import org.jspecify.annotations.NullMarked;
