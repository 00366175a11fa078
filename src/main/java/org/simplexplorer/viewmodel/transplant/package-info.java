/**
 * A mechanism in the place of a transformer's softmax, live: what becomes of the sentence that is open, and of others.
 */
@NullMarked
package org.simplexplorer.viewmodel.transplant;

import org.jspecify.annotations.NullMarked;
