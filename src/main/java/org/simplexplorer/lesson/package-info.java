/**
 * Guided lessons: a study, steps that ask for something to be done with it, and conditions that notice when it was done. Data
 * files that a teacher can write; knows what a window shows, but no window.
 */
@NullMarked
package org.simplexplorer.lesson;

import org.jspecify.annotations.NullMarked;
