package org.simplexplorer.viewmodel.panels;

import java.util.Arrays;
import java.util.List;
import org.simplexplorer.figure.common.MechanismWords;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Structure;

/** The mechanisms in the words of somebody who has never heard of them. */
public final class MechanismSentences {

    private MechanismSentences() {}

    /** A sentence for each, in the usual order. */
    public static List<String> all() {
        return Arrays.stream(MechanismKind.values())
                .map(MechanismWords::sentence)
                .toList();
    }

    /** A sentence for each of some panels whose mechanism draws segments or groups. */
    public static List<String> ofStructure(List<PanelModel> panels) {
        return panels.stream()
                .map(PanelModel::kind)
                .filter(kind -> kind.structure() != Structure.NONE)
                .map(MechanismWords::sentence)
                .toList();
    }
}
