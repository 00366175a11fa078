package org.simplexplorer.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.simplexplorer.figure.FigureKind;
import picocli.CommandLine.Model.CommandSpec;

/** The kinds of figure in the help of a command: their names where one is chosen, and what each shows at the end. */
final class KindNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(FigureKind.values()).map(FigureKind::label).iterator();
    }

    static void addTo(CommandSpec command) {
        command.usageMessage()
                .footerHeading("%nKinds of figure:%n")
                .footer(Arrays.stream(FigureKind.values())
                        .map(kind -> "  %-12s %s".formatted(kind.label(), kind.description()))
                        .toArray(String[]::new));
    }
}
