/**
 * Reading ONNX at the wire level of protocol buffers: as much of it as holds weights. What is read is a stranger's: every size
 * is checked against the bytes that are there before anything is allocated for it.
 */
@NullMarked
package org.simplexplorer.model.file;

import org.jspecify.annotations.NullMarked;
