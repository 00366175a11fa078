/**
 * Words that come from outside, made fit for where they are shown: quoted in a message, a cell of a table, or escaped for
 * LaTeX; and the
 * exception whose message such a sentence is. Needs nothing but the JDK, so that every package may use it.
 */
@NullMarked
package org.simplexplorer.text;

import org.jspecify.annotations.NullMarked;
