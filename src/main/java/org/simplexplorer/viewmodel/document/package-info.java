/**
 * The study that is edited: its state, its file, its title and note, and its undo steps.
 */
@NullMarked
package org.simplexplorer.viewmodel.document;

import org.jspecify.annotations.NullMarked;
