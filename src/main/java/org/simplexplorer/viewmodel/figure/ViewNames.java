package org.simplexplorer.viewmodel.figure;

import org.simplexplorer.figure.FigureKind;

/** What the views are called in the window. */
final class ViewNames {

    private ViewNames() {}

    static String of(FigureKind kind) {
        return switch (kind) {
            case HEATMAP -> "Heatmap";
            case TEXT -> "Text";
            case BARS -> "Bars";
            case PATH -> "Path";
            case GRADIENT -> "Gradient";
            case GEOMETRY -> "Geometry";
            case CERTIFICATE -> "Certificate";
            case STEPS -> "Steps";
        };
    }
}
