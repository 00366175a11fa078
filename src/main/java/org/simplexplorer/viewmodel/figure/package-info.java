/**
 * The views that show the chosen row in one picture.
 */
@NullMarked
package org.simplexplorer.viewmodel.figure;

import org.jspecify.annotations.NullMarked;
