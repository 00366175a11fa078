/** Text to the pieces that a BERT model knows: cleaned, split into words, and each word into pieces of the vocabulary. */
@NullMarked
package org.simplexplorer.model.text;

import org.jspecify.annotations.NullMarked;
