/** The sentence itself, its words shaded by their weight. */
@NullMarked
package org.simplexplorer.figure.text;

import org.jspecify.annotations.NullMarked;
