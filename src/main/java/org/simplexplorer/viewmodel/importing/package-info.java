/**
 * Bringing in what other programs wrote: the preview of a table, the choice of a head.
 */
@NullMarked
package org.simplexplorer.viewmodel.importing;

import org.jspecify.annotations.NullMarked;
