package org.simplexplorer.figure;

/**
 * How a figure looks.
 *
 * @param fontSize the em of labels in scene units, above 0
 */
public record FigureStyle(Palette palette, ColourScale scale, double fontSize) {

    public FigureStyle {
        if (!(fontSize > 0)) {
            throw new IllegalArgumentException("fontSize must be above 0, but is " + fontSize);
        }
    }

    /** The same look with another size of labels. */
    public FigureStyle withFontSize(double newSize) {
        return new FigureStyle(palette, scale, newSize);
    }
}
