package org.simplexplorer.viewmodel.lesson;

import java.util.List;
import java.util.regex.Pattern;

/** The word of the sentence that a text speaks of. */
final class QuotedWord {

    private static final Pattern QUOTED = Pattern.compile("\u201c([^\u201d]+)\u201d");

    private QuotedWord() {}

    /** The place of the first token that the text quotes; -1 for none. */
    static int in(String text, List<String> tokens) {
        return QUOTED.matcher(text)
                .results()
                .map(quoted -> tokens.indexOf(quoted.group(1)))
                .filter(token -> token >= 0)
                .findFirst()
                .orElse(-1);
    }
}
