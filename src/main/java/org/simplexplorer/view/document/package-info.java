/**
 * The note of the study.
 */
@NullMarked
package org.simplexplorer.view.document;

import org.jspecify.annotations.NullMarked;
