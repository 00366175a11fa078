package org.simplexplorer.figure.common;

import org.simplexplorer.scene.Ramp;

/** What a figure in a file has where nothing else was asked for, and the limits of what can be: for window and command line alike. */
public final class FigureDefaults {

    /** The smallest and the largest size of labels, in points. */
    public static final double LEAST_POINTS = 1;

    public static final double MOST_POINTS = 750;

    /** The dots per inch of a picture of pixels. */
    public static final double DPI = 192;

    /** The dots per inch of a picture that moves: there are many of it in one file. */
    public static final double MOVING_DPI = 96;

    /** The most dots per inch. */
    public static final double MOST_DPI = 100_000;

    private static final double POINTS = 9;
    private static final double SLIDE_POINTS = 14;

    private FigureDefaults() {}

    /** The size of labels in points: larger where the width is one by name that brings its height, as a slide is. */
    public static double points(String width) {
        return Length.heightFor(width).isPresent() ? SLIDE_POINTS : POINTS;
    }

    /** The colours that go with a ground. */
    public static Ramp ramp(Palette ground) {
        return ground.equals(Palette.DARK) ? Ramp.EMBER : Ramp.SALMON;
    }
}
