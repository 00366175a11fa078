/**
 * Small networks with an attention layer that learn in seconds, with each mechanism: the engine, the tasks, the networks,
 * a run that can be stepped and looked at, and experiments over seeds. Knows neither studies nor figures nor a toolkit.
 */
@NullMarked
package org.simplexplorer.learn;

import org.jspecify.annotations.NullMarked;
