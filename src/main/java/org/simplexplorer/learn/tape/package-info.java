/**
 * A small engine of reverse-mode automatic differentiation over matrices: a tape of operations, attention with any
 * mechanism among them, the optimizer, and the check of every derivative against finite differences. Knows neither
 * tasks nor networks.
 */
@NullMarked
package org.simplexplorer.learn.tape;

import org.jspecify.annotations.NullMarked;
