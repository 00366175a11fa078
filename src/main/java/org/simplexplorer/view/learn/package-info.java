/** Networks that learn: the choices, the run with its pictures, and the result of an experiment. */
@NullMarked
package org.simplexplorer.view.learn;

import org.jspecify.annotations.NullMarked;
