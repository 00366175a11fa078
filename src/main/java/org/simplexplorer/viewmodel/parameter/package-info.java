/**
 * The sliders of gamma and of the mechanisms' own parameters, with the events along a lambda.
 */
@NullMarked
package org.simplexplorer.viewmodel.parameter;

import org.jspecify.annotations.NullMarked;
