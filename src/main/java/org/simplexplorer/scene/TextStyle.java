package org.simplexplorer.scene;

/**
 * How text looks.
 *
 * @param size the em in scene units, above 0
 */
public record TextStyle(double size, Weight weight, Colour colour, Family family) {

    /** Text without serifs. */
    public TextStyle(double size, Weight weight, Colour colour) {
        this(size, weight, colour, Family.SANS);
    }

    /** The weights that are bundled. */
    public enum Weight {
        REGULAR,
        SEMIBOLD,
        BOLD
    }

    /** The same size and family in another weight. */
    public TextStyle with(Weight newWeight) {
        return new TextStyle(size, newWeight, colour, family);
    }

    /** The same look at another em. */
    public TextStyle withSize(double newSize) {
        return new TextStyle(newSize, weight, colour, family);
    }

    /** The same look in another colour. */
    public TextStyle withColour(Colour newColour) {
        return new TextStyle(size, weight, newColour, family);
    }

    /** From the middle of lower-case letters to the baseline: add it to a row's middle to centre text on the row. */
    public double middleToBaseline() {
        return 0.35 * size;
    }
}
