/**
 * Commands that open and save, the questions before them, and the menu of the last files.
 */
@NullMarked
package org.simplexplorer.view.files;

import org.jspecify.annotations.NullMarked;
