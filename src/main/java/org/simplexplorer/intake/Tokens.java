package org.simplexplorer.intake;

import java.util.List;
import java.util.Optional;

/** The tokens that a file names. Without targets of its own, a square attention is one of the sources among themselves. */
record Tokens(Optional<List<String>> sources, Optional<List<String>> targets) {

    static final Tokens NONE = new Tokens(Optional.empty(), Optional.empty());

    Tokens {
        sources = sources.map(List::copyOf);
        targets = targets.map(List::copyOf);
    }

    static Tokens of(List<String> sources) {
        return new Tokens(Optional.of(sources), Optional.empty());
    }

    boolean isEmpty() {
        return sources.isEmpty() && targets.isEmpty();
    }
}
