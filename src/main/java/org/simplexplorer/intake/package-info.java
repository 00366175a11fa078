/**
 * Brings in what other programs wrote: tables, JSON and NumPy arrays become tensors of attention with their tokens, of which
 * a layer and a head make a study. Whatever is wrong with a file becomes one sentence that says where and why.
 */
@NullMarked
package org.simplexplorer.intake;

import org.jspecify.annotations.NullMarked;
