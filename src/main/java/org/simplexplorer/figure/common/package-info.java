/** What all figures share: style, colours, the sheet with title and legend, words for tokens and numbers, text in lines. */
@NullMarked
package org.simplexplorer.figure.common;

import org.jspecify.annotations.NullMarked;
