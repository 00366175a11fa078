package org.simplexplorer.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.simplexplorer.math.MechanismKind;

/** The names of the mechanisms, for the help of options that choose from them. */
final class MechanismNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(MechanismKind.values()).map(MechanismKind::label).iterator();
    }
}
