package org.simplexplorer.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What programs call the parts of an attention, in any case, with or without underscores. */
enum FieldNames {
    /** The numbers. */
    ATTENTION(Set.of("attention", "attentions", "attn", "attentionweights", "weights", "scores", "alignment")),
    /** The tokens that are attended to; of both sides where there is one list. */
    SOURCE(Set.of("tokens", "text", "words", "source", "src", "sourcetokens", "srctokens", "righttext")),
    /** The tokens that attend. */
    TARGET(Set.of("target", "tgt", "targettokens", "tgttokens", "lefttext"));

    private final Set<String> names;

    FieldNames(Set<String> names) {
        this.names = names;
    }

    static Optional<FieldNames> of(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
        for (FieldNames role : values()) {
            if (role.names.contains(plain)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
