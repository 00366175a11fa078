/**
 * What is learned: dates that a grammar writes, the glosses of WordNet, and texts with labels of one's own. A task gives
 * examples to learn from, others that are held out, and says what an answer means.
 */
@NullMarked
package org.simplexplorer.learn.task;

import org.jspecify.annotations.NullMarked;
