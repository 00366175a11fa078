/**
 * Says what a file is, once for the window and the command line: a lesson, a study file, a figure with a study in it, or what
 * another program wrote. A file is opened once, its head tells which reader it is for, and that one reads it.
 */
@NullMarked
package org.simplexplorer.opening;

import org.jspecify.annotations.NullMarked;
