package org.simplexplorer.viewmodel.learn;

import java.util.Optional;
import org.simplexplorer.figure.learn.LearningCurve;
import org.simplexplorer.learn.run.Reading;

/**
 * One network at a moment of its training.
 *
 * @param curve how it has learned so far
 * @param own what it makes now of the sentence that a person typed
 */
record Network(LearningCurve curve, Optional<Reading> own) {}
