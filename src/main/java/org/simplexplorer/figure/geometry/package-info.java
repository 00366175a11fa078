/** Three words on the simplex, or two words as curves. */
@NullMarked
package org.simplexplorer.figure.geometry;

import org.jspecify.annotations.NullMarked;
