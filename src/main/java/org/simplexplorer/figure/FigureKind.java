package org.simplexplorer.figure;

import java.util.Locale;

/** The kinds of figure: views in the window and pictures in files alike. */
public enum FigureKind {
    /** Rows as targets, columns as sources, a panel a mechanism. */
    HEATMAP,
    /** The sentence itself, words shaded by weight. */
    TEXT,
    /** Weights as bars, for one row. */
    BARS,
    /** The weights of one row as lambda grows. */
    PATH,
    /** How the weights of one row follow its scores: the Jacobian. */
    GRADIENT,
    /** Two or three words on the simplex. */
    GEOMETRY,
    /** The optimality conditions of one row, with its numbers. */
    CERTIFICATE,
    /** One step of how one row of weights comes about. */
    STEPS;

    /** The name that the command line uses. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
