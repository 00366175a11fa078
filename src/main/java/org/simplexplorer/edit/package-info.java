/**
 * Edits of a whole study at once, each from a study to a study: scores of several tokens, the order and choice of tokens,
 * cells of a spreadsheet, word pieces that become words, words that are written without spaces.
 */
@NullMarked
package org.simplexplorer.edit;

import org.jspecify.annotations.NullMarked;
