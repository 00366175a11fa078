/**
 * The study that is edited: its state, its file, its title and note, and the way back through its edits.
 */
@NullMarked
package org.simplexplorer.viewmodel.document;

import org.jspecify.annotations.NullMarked;
