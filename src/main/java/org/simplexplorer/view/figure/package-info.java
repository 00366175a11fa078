/**
 * The views of one row, with the tools that belong to one of them.
 */
@NullMarked
package org.simplexplorer.view.figure;

import org.jspecify.annotations.NullMarked;
