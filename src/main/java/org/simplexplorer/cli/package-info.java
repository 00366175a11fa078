/**
 * The command line: arguments to a study, to a figure, to a file. Never loads JavaFX.
 */
@NullMarked
package org.simplexplorer.cli;

import org.jspecify.annotations.NullMarked;
