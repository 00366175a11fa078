/**
 * What every feature builds on: background work and cancelling it, messages, remembered choices, a choice among
 * several, numbers as people write them, and how the window looks.
 */
@NullMarked
package org.simplexplorer.viewmodel.base;

import org.jspecify.annotations.NullMarked;
