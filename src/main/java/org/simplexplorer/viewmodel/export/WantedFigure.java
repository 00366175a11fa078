package org.simplexplorer.viewmodel.export;

import org.simplexplorer.figure.common.FigureMaker;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.scene.Scene;

/** A figure that is to be drawn. */
record WantedFigure(FigureMaker maker, FigureRequest request) {

    /** @throws IllegalArgumentException with one sentence, if there is no room for what was asked */
    Scene scene() {
        return maker.draw(request).scene();
    }
}
