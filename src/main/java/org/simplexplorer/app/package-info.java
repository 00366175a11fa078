/**
 * Start-up and wiring: decides between the window and the command line and puts the parts together.
 */
@NullMarked
package org.simplexplorer.app;

import org.jspecify.annotations.NullMarked;
