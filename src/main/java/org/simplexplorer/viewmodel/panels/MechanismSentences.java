package org.simplexplorer.viewmodel.panels;

import java.util.Arrays;
import java.util.List;
import org.simplexplorer.figure.common.MechanismWords;
import org.simplexplorer.math.MechanismKind;

/** The mechanisms in the words of somebody who has never heard of them. */
public final class MechanismSentences {

    private MechanismSentences() {}

    /** A sentence for each, in the usual order. */
    public static List<String> all() {
        return Arrays.stream(MechanismKind.values())
                .map(MechanismWords::sentence)
                .toList();
    }
}
