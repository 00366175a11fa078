/**
 * Training: a run that goes step by step and can be looked at on the way, what it is measured by, and experiments of many
 * runs at once.
 */
@NullMarked
package org.simplexplorer.learn.run;

import org.jspecify.annotations.NullMarked;
