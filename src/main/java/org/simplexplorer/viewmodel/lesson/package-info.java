/**
 * The lesson in progress.
 */
@NullMarked
package org.simplexplorer.viewmodel.lesson;

import org.jspecify.annotations.NullMarked;
