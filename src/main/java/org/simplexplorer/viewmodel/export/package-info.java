/**
 * The export dialog's choices and what they write.
 */
@NullMarked
package org.simplexplorer.viewmodel.export;

import org.jspecify.annotations.NullMarked;
