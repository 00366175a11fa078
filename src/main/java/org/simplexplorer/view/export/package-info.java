/**
 * The export dialog.
 */
@NullMarked
package org.simplexplorer.view.export;

import org.jspecify.annotations.NullMarked;
