/**
 * The window: FXML controllers, custom controls, and the canvas that paints a scene. Thin: what can be decided without a
 * node is decided in the view models.
 */
@NullMarked
package org.simplexplorer.view;

import org.jspecify.annotations.NullMarked;
