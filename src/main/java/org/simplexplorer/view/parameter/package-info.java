/**
 * The sliders, with the events' marks.
 */
@NullMarked
package org.simplexplorer.view.parameter;

import org.jspecify.annotations.NullMarked;
