/** Other people's programs, which tests ask what they make of our files. */
@org.jspecify.annotations.NullMarked
package org.simplexplorer.outside;
