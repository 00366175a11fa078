/**
 * Scores from a transformer: the text that it reads, the head that is shown, and the search for heads that show something.
 */
@NullMarked
package org.simplexplorer.viewmodel.transformer;

import org.jspecify.annotations.NullMarked;
