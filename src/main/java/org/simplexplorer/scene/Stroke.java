package org.simplexplorer.scene;

/**
 * How a line is drawn.
 *
 * @param colour the line's colour
 * @param width the line's width in scene units, above 0
 */
public record Stroke(Colour colour, double width) {

    public Stroke {
        if (!(width > 0)) {
            throw new IllegalArgumentException("width must be above 0, but is " + width);
        }
    }
}
