/**
 * Whether the scores come from a model, and the map of its heads.
 */
@NullMarked
package org.simplexplorer.view.transformer;

import org.jspecify.annotations.NullMarked;
