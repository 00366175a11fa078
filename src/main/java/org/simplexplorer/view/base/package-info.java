/**
 * What every feature's view builds on: loading FXML, painting a scene on a canvas, fonts and scripts, keys of a text
 * field, dialogs that ask, messages.
 */
@NullMarked
package org.simplexplorer.view.base;

import org.jspecify.annotations.NullMarked;
