package org.simplexplorer.scene;

/**
 * How text looks.
 *
 * @param size the em in scene units, above 0
 */
public record TextStyle(double size, Weight weight, Colour colour) {

    /** The weights that are bundled. */
    public enum Weight {
        REGULAR,
        SEMIBOLD,
        BOLD
    }

    /** From the middle of lower-case letters to the baseline: add it to a row's middle to centre text on the row. */
    public double middleToBaseline() {
        return 0.35 * size;
    }
}
