/**
 * A mechanism put into the transformer.
 */
@NullMarked
package org.simplexplorer.view.transplant;

import org.jspecify.annotations.NullMarked;
