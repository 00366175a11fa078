/** The weights of a row as lambda or gamma grows, with the tree of merges. */
@NullMarked
package org.simplexplorer.figure.path;

import org.jspecify.annotations.NullMarked;
