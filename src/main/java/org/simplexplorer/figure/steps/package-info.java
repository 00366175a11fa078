/** How the weights of a row are computed, slide by slide. */
@NullMarked
package org.simplexplorer.figure.steps;

import org.jspecify.annotations.NullMarked;
