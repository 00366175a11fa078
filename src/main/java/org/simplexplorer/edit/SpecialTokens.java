package org.simplexplorer.edit;

import java.util.regex.Pattern;

/** Tokens that a model adds to a text: its start, its end, its padding. An unknown or masked word is not one of them. */
public final class SpecialTokens {

    private static final Pattern SPECIAL = Pattern.compile(
            "\\[(CLS|SEP|PAD|BOS|EOS)\\]|<(s|/s|pad|bos|eos|sos)>|<\\|[^|<>\\s]+\\|>", Pattern.CASE_INSENSITIVE);

    private SpecialTokens() {}

    public static boolean has(String token) {
        return SPECIAL.matcher(token).matches();
    }
}
