/**
 * Networks that learn, as one watches them: what is to be learned and with which mechanisms, the run in the background, its
 * pictures, a sentence of one's own, and experiments over several seeds.
 */
@NullMarked
package org.simplexplorer.viewmodel.learn;

import org.jspecify.annotations.NullMarked;
