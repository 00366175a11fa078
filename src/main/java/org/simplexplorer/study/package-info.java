/**
 * What a user has open: tokens, rows of scores and parameters, as immutable values, and the text formats they are read
 * from and written to. Knows the mathematics, but no picture and no window.
 */
@NullMarked
package org.simplexplorer.study;

import org.jspecify.annotations.NullMarked;
