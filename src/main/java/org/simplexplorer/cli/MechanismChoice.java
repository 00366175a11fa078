package org.simplexplorer.cli;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.math.MechanismKind;
import picocli.CommandLine.Option;

/** The option that chooses mechanisms. */
final class MechanismChoice {

    @Option(
            names = "--mechanisms",
            split = ",",
            paramLabel = "NAME",
            completionCandidates = MechanismNames.class,
            description = "which, separated by commas: ${COMPLETION-CANDIDATES} (the first four)")
    private List<String> names = List.of();

    /** @throws UsageException that names the choices */
    List<MechanismKind> kinds() throws UsageException {
        List<MechanismKind> kinds = new ArrayList<>();
        for (String name : names) {
            kinds.add(Named.read("--mechanisms", name, MechanismKind.values()));
        }
        return kinds.isEmpty() ? MechanismKind.usual() : kinds;
    }
}
