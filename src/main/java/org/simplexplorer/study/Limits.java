package org.simplexplorer.study;

/** How much a study can hold. What is larger is refused with a sentence that names the limit. */
public final class Limits {

    /** The tokens of a sentence. */
    public static final int TOKENS = 4096;

    /** The rows of scores. */
    public static final int ROWS = 4096;

    /** The bytes of a study file. */
    public static final int FILE_BYTES = 64 << 20;

    private Limits() {}
}
