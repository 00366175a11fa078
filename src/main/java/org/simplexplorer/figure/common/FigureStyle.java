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
 * @param smallest the em below which nothing gets for want of room, unless labels are smaller themselves
 */
public record FigureStyle(
        Palette palette, ColourScale scale, double fontSize, Family family, Detail detail, double smallest) {

    public FigureStyle {
        if (!(fontSize > 0 && fontSize <= 1000)) {
            throw new IllegalArgumentException("font size must be above 0 and at most 1000, but is " + fontSize);
        }
    }

    /** As it is printed: nothing below 6 pt. */
    public FigureStyle(Palette palette, ColourScale scale, double fontSize, Family family, Detail detail) {
        this(palette, scale, fontSize, family, detail, LabelSizes.PRINTED);
    }

    /** As a file shows it that is like the window. */
    public FigureStyle(Palette palette, ColourScale scale, double fontSize) {
        this(palette, scale, fontSize, Family.SANS, Detail.ALL);
    }

    /** The same look with other colours for weights. */
    public FigureStyle withScale(ColourScale newScale) {
        return new FigureStyle(palette, newScale, fontSize, family, detail, smallest);
    }

    /** The same look with another size of labels. */
    public FigureStyle withFontSize(double newSize) {
        return new FigureStyle(palette, scale, newSize, family, detail, smallest);
    }

    /** The same look with more or less around the data. */
    public FigureStyle withDetail(Detail newDetail) {
        return new FigureStyle(palette, scale, fontSize, family, newDetail, smallest);
    }

    /** The same look in a window, where nothing is below this size. */
    public FigureStyle withSmallest(double newSmallest) {
        return new FigureStyle(palette, scale, fontSize, family, detail, newSmallest);
    }

    /** Whether it is for paper or a slide, and not for a window that can be scrolled. */
    public boolean printed() {
        return smallest <= LabelSizes.PRINTED;
    }

    /** The em of what has the least room: the smallest there may be, or that of the labels if they are smaller. */
    public double least() {
        return Math.min(fontSize, smallest);
    }

    /** The em of what is smaller than labels. */
    public double minor(double share) {
        return Math.max(share * fontSize, least());
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
