/**
 * The grid of heatmaps with its legend, pointing and zooming.
 */
@NullMarked
package org.simplexplorer.view.panels;

import org.jspecify.annotations.NullMarked;
