/** The Jacobian of each mechanism as a heatmap of signed cells. */
@NullMarked
package org.simplexplorer.figure.gradient;

import org.jspecify.annotations.NullMarked;
