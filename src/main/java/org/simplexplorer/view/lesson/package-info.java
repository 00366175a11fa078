/**
 * The card of the lesson.
 */
@NullMarked
package org.simplexplorer.view.lesson;

import org.jspecify.annotations.NullMarked;
