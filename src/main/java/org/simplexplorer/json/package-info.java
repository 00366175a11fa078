/**
 * Reads and writes JSON: fields are asked for by their names, and what is wrong with one becomes a sentence with its path,
 * what it is not, and what to write. The only package that knows Jackson.
 */
@NullMarked
package org.simplexplorer.json;

import org.jspecify.annotations.NullMarked;
