package org.simplexplorer.viewmodel.lesson;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.simplexplorer.math.MechanismKind;

/** Finds the mechanism that a step of a lesson speaks of. */
final class NamedMechanism {

    private NamedMechanism() {}

    /** The first that the text names. */
    static Optional<MechanismKind> in(String text) {
        String said = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(MechanismKind.values())
                .filter(kind -> said.contains(kind.label()))
                .min(Comparator.comparingInt(kind -> said.indexOf(kind.label())));
    }
}
