/** The weights of a row as bars. */
@NullMarked
package org.simplexplorer.figure.bars;

import org.jspecify.annotations.NullMarked;
