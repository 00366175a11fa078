package org.simplexplorer.figure.common;

import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Family;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.Study;

/**
 * How a figure looks.
 *
 * @param fontSize the em of labels in scene units, above 0
 */
public record FigureStyle(Palette palette, ColourScale scale, double fontSize, Family family, Detail detail) {

    public FigureStyle {
        if (!(fontSize > 0 && fontSize <= 1000)) {
            throw new IllegalArgumentException("font size must be above 0 and at most 1000, but is " + fontSize);
        }
    }

    /** As the window shows it. */
    public FigureStyle(Palette palette, ColourScale scale, double fontSize) {
        this(palette, scale, fontSize, Family.SANS, Detail.ALL);
    }

    /** The same look with another size of labels. */
    public FigureStyle withFontSize(double newSize) {
        return new FigureStyle(palette, scale, newSize, family, detail);
    }

    /** The same look with more or less around the data. */
    public FigureStyle withDetail(Detail newDetail) {
        return new FigureStyle(palette, scale, fontSize, family, newDetail);
    }

    /** The em of what is smaller than labels, such as an axis' numbers: below 6 pt only where labels are. */
    public double minor(double share) {
        return Math.max(share * fontSize, Math.min(fontSize, LabelSizes.LEAST));
    }

    /** For a file: below the figure stands which head of which model the scores come from, where they do. */
    public FigureStyle crediting(Study study) {
        return study.scoresFrom()
                .filter(from -> !study.tokens().isEmpty())
                .map(from -> withDetail(detail.withSource(from.inWords())))
                .orElse(this);
    }

    /** Text in the figure's family. */
    public TextStyle text(double size, Weight weight, Colour colour) {
        return new TextStyle(size, weight, colour, family);
    }
}
