package org.simplexplorer.figure.learn;

import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.learn.task.Weighting;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Colour;

/** A colour a mechanism, the same in every figure of learning. */
final class MechanismColours {

    private MechanismColours() {}

    /** The colour of a mechanism; the baseline is grey. */
    static Colour of(Weighting weighting, Palette palette) {
        return weighting.kind().map(MechanismKind::ordinal).map(palette::group).orElse(palette.quiet());
    }
}
