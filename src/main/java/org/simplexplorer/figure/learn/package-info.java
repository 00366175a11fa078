/** The figure of an experiment: how well networks learned with each mechanism, and what their attention looks like. */
@NullMarked
package org.simplexplorer.figure.learn;

import org.jspecify.annotations.NullMarked;
