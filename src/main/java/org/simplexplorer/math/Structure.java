package org.simplexplorer.math;

/** What the blocks of a mechanism are to the eye. */
public enum Structure {
    /** There are no blocks. */
    NONE(""),
    /** Runs of neighbouring tokens with one weight. */
    SEGMENTS("segment"),
    /** Tokens with one weight, neighbours or not. */
    GROUPS("group");

    private final String word;

    Structure(String word) {
        this.word = word;
    }

    /** The word for one block; empty where there is none. */
    public String word() {
        return word;
    }
}
