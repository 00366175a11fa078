/** How the weights of a row come about, slide by slide. */
@NullMarked
package org.simplexplorer.figure.steps;

import org.jspecify.annotations.NullMarked;
