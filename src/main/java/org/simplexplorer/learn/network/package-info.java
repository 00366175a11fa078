/** A network with one attention layer: from the words of a task's sentences to the symbols of their answers. */
@NullMarked
package org.simplexplorer.learn.network;

import org.jspecify.annotations.NullMarked;
