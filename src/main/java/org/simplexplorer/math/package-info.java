/**
 * From a score vector to weights: the mechanisms, the structure they find, the smoothed max's value, derivatives, the
 * exact paths along a parameter, and the optimality conditions that certify an answer. Pure functions of arrays; imports
 * nothing but the JDK's base.
 */
@NullMarked
package org.simplexplorer.math;

import org.jspecify.annotations.NullMarked;
