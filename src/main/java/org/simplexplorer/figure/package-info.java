/**
 * From a study and its weights to a scene: where each cell, label, outline and legend goes. Every picture that the
 * window shows or a file holds is laid out here, once. This package makes a figure of any kind; each kind has a package
 * of its own, and {@code common} is what they share.
 */
@NullMarked
package org.simplexplorer.figure;

import org.jspecify.annotations.NullMarked;
