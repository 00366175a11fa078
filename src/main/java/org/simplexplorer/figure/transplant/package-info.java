/**
 * What becomes of a transformer's sentences when a mechanism takes the place of its softmax: how similar they stay, and how
 * sparse the attention becomes. Unlike other figures these are drawn from results, not from a study's scores.
 */
@NullMarked
package org.simplexplorer.figure.transplant;

import org.jspecify.annotations.NullMarked;
