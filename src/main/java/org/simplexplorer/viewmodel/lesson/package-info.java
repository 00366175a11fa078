/**
 * The lesson that is being taken.
 */
@NullMarked
package org.simplexplorer.viewmodel.lesson;

import org.jspecify.annotations.NullMarked;
