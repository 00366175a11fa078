/**
 * The strip of tabs, and the questions before one is closed.
 */
@NullMarked
package org.simplexplorer.view.tabs;

import org.jspecify.annotations.NullMarked;
