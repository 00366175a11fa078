/** The conditions that make the weights optimal, filled with numbers. */
@NullMarked
package org.simplexplorer.figure.certificate;

import org.jspecify.annotations.NullMarked;
