package org.simplexplorer.learn.task;

/** A text and the name of its class. */
public record LabelledText(String text, String label) {}
