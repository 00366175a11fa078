/**
 * The heatmaps that are compared: which mechanisms are shown, pointing at a cell in all of them, zooming.
 */
@NullMarked
package org.simplexplorer.viewmodel.panels;

import org.jspecify.annotations.NullMarked;
