/**
 * Opening and saving, and the files that were opened last.
 */
@NullMarked
package org.simplexplorer.viewmodel.files;

import org.jspecify.annotations.NullMarked;
