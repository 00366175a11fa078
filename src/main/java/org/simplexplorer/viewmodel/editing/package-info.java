/**
 * Edits by the sidebar: the sentence, rows and scores, several words at once, word pieces, weights taken back to
 * scores.
 */
@NullMarked
package org.simplexplorer.viewmodel.editing;

import org.jspecify.annotations.NullMarked;
