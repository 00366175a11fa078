/**
 * The dialog of an import.
 */
@NullMarked
package org.simplexplorer.view.importing;

import org.jspecify.annotations.NullMarked;
