package org.simplexplorer.intake;

import org.simplexplorer.study.Limits;

/**
 * How much a foreign file may hold. What is larger is refused with a sentence that names the limit. Tokens a side are limited
 * by {@link Limits#TOKENS} and {@link Limits#ROWS}, as in a study.
 */
public final class IntakeLimits {

    /** The layers of a tensor. */
    public static final int LAYERS = 256;

    /** The heads of a layer. */
    public static final int HEADS = 256;

    /** The numbers of a text file: a study of the largest size. */
    public static final int TEXT_NUMBERS = Limits.TOKENS * Limits.ROWS;

    /** The bytes of a text file; larger arrays are for NumPy's formats. */
    public static final int TEXT_BYTES = Limits.FILE_BYTES;

    /** The letters of a text that has others than Latin ones, of which each takes two bytes in memory. */
    public static final int WIDE_LETTERS = 20_000_000;

    /** The bytes of an {@code .npy} file; it is mapped and not read into memory. */
    public static final int NPY_BYTES = Integer.MAX_VALUE;

    /** The bytes of all arrays of an {@code .npz} file, which are unpacked into memory. */
    public static final int NPZ_BYTES = 192 << 20;

    /** The entries of an {@code .npz} file. */
    public static final int NPZ_ENTRIES = 1024;

    /** How often the bytes of an entry may be its packed bytes, once it is larger than {@link #NPZ_SMALL}. */
    public static final int NPZ_RATIO = 200;

    /** The bytes of an entry for which no ratio is too high. */
    public static final int NPZ_SMALL = 1 << 20;

    /** The rows of a table of texts and labels. */
    public static final int LABELLED_TEXTS = 200_000;

    private IntakeLimits() {}
}
