package org.simplexplorer.math;

/**
 * A node of the tree of merges. The blocks are numbered: block i below n is the token at position i of the path's
 * order, block n + k is what merge number k makes.
 *
 * @param at the lambda (on a path along gamma: the gamma) at which it happens
 * @param first the block whose positions come first
 * @param second the block right behind it
 * @param inSupport whether both are in the support; if not, the merge changes no weight
 */
public record Merge(double at, int first, int second, boolean inSupport) {}
