package org.simplexplorer.learn.task;

/**
 * A part of an answer that has a query, and so attention weights, of its own.
 *
 * @param name what it is called: {@code "year"}
 * @param symbols how many symbols of the answer are read from its context, at least 1
 */
public record Field(String name, int symbols) {}
