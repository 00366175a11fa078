/**
 * Drawing as plain data: marks, colours, colour ramps and the measuring of text. Knows neither attention nor a toolkit,
 * so that one scene can be painted on a screen and written to a file with the same result.
 */
@NullMarked
package org.simplexplorer.scene;

import org.jspecify.annotations.NullMarked;
