/**
 * The studies that are open, one of which is edited and one of which may stand beside it.
 */
@NullMarked
package org.simplexplorer.viewmodel.tabs;

import org.jspecify.annotations.NullMarked;
