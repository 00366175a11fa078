/**
 * The program's state and commands as JavaFX properties, without a node or a stage, so that every behaviour of the
 * window can be tested without a toolkit.
 */
@NullMarked
package org.simplexplorer.viewmodel;

import org.jspecify.annotations.NullMarked;
