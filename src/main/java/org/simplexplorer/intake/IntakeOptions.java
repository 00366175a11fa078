package org.simplexplorer.intake;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is known of a file beforehand.
 *
 * @param hints the form of a table
 * @param tokens a file with the tokens; empty for the one beside it, if there is one
 */
public record IntakeOptions(DelimitedHints hints, Optional<Path> tokens) {

    public static final IntakeOptions NONE = new IntakeOptions(DelimitedHints.NONE, Optional.empty());
}
