/**
 * A transformer's attention as studies, and mechanisms put into it: one head's scores, which heads show what a person looks
 * for, and what becomes of a sentence's embedding when other weights take the place of softmax's.
 */
@NullMarked
package org.simplexplorer.attend;

import org.jspecify.annotations.NullMarked;
