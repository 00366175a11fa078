/**
 * Copies of unsaved work: kept while the program runs, offered after it was ended.
 */
@NullMarked
package org.simplexplorer.viewmodel.unsaved;

import org.jspecify.annotations.NullMarked;
