package org.simplexplorer.intake;

import java.util.Optional;

/** What is known of the form of a table; what is empty is guessed from its text. */
public record DelimitedHints(Optional<Character> delimiter, Optional<Character> decimal, Optional<Headers> headers) {

    public static final DelimitedHints NONE = new DelimitedHints(Optional.empty(), Optional.empty(), Optional.empty());

    /** The form of a table that is known wholly. */
    public static DelimitedHints of(DelimitedForm form) {
        return new DelimitedHints(
                Optional.of(form.delimiter()), Optional.of(form.decimal()), Optional.of(form.headers()));
    }

    /** These, with a delimiter where it is not known. */
    DelimitedHints orDelimiter(char likely) {
        return new DelimitedHints(delimiter.or(() -> Optional.of(likely)), decimal, headers);
    }

    boolean isEmpty() {
        return equals(NONE);
    }
}
