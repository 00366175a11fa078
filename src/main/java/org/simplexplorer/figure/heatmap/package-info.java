/** Rows of weights as coloured cells, with segments and groups; heads of a model as small pictures. */
@NullMarked
package org.simplexplorer.figure.heatmap;

import org.jspecify.annotations.NullMarked;
