/** The numbers of an experiment as files: JSON, CSV, TSV and LaTeX. */
@NullMarked
package org.simplexplorer.learn.report;

import org.jspecify.annotations.NullMarked;
