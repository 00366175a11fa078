/**
 * The strip of tabs, and what is asked before one is closed.
 */
@NullMarked
package org.simplexplorer.view.tabs;

import org.jspecify.annotations.NullMarked;
