package org.simplexplorer.learn.task;

/**
 * The size of the network that suits a task.
 *
 * @param embedding the length of a word's vector
 * @param window how many words a key sees: 1 for the word itself, else an odd number, and keys are a convolution
 * @param hidden the units between a context and its symbols; 0 for none, and symbols are linear in the context
 */
public record Layout(int embedding, int window, int hidden) {}
