/**
 * From a scene to a file. The only place that knows AWT, its fonts and the file formats of pictures.
 */
@NullMarked
package org.simplexplorer.export;

import org.jspecify.annotations.NullMarked;
