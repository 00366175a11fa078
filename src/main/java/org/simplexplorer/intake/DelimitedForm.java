package org.simplexplorer.intake;

import org.simplexplorer.text.Quoted;

/**
 * How a table is written.
 *
 * @param delimiter what stands between two cells: a comma, a semicolon or a tab
 * @param decimal what stands before the fraction of a number: a point or a comma
 * @param headers which edge names the tokens
 */
public record DelimitedForm(char delimiter, char decimal, Headers headers) {

    /** The form in words, as a sentence. */
    String words() {
        String between =
                switch (delimiter) {
                    case ',' -> "commas";
                    case ';' -> "semicolons";
                    case '\t' -> "tabs or spaces";
                    default -> Quoted.of(String.valueOf(delimiter));
                };
        return "Read as a table with %s between the cells%s, %s."
                .formatted(between, decimal == ',' ? " and decimal commas" : "", headers.words());
    }
}
