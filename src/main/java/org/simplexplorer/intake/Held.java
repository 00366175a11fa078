package org.simplexplorer.intake;

import java.util.List;
import java.util.Optional;

/**
 * What a reader found in a file, before it is made whole.
 *
 * @param guesses what had to be guessed, in sentences
 * @param form how a table was read
 */
record Held(AttentionTensor tensor, Tokens tokens, List<String> guesses, Optional<DelimitedForm> form) {

    Held {
        guesses = List.copyOf(guesses);
    }

    Held(AttentionTensor tensor, Tokens tokens, List<String> guesses) {
        this(tensor, tokens, guesses, Optional.empty());
    }

    Held(AttentionTensor tensor) {
        this(tensor, Tokens.NONE, List.of());
    }

    Held withTokens(Tokens other) {
        return new Held(tensor, other, guesses, form);
    }
}
