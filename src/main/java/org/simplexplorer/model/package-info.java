/**
 * A transformer: text to tokens, to the scores of every attention head, and back in with other weights. This package is the
 * face that the rest of the program knows; {@code bert} is the network itself, {@code text} makes pieces of words, {@code
 * file} reads ONNX. It knows neither JavaFX nor figures nor studies, and the scores that it gives are plain arrays.
 */
@NullMarked
package org.simplexplorer.model;

import org.jspecify.annotations.NullMarked;
