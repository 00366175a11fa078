package org.simplexplorer.learn.task;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Parts a text into words, in lower case: letters and digits, with apostrophes inside; the rest parts them. */
final class Words {

    /** A Chinese character is a word of its own, since no spaces part them. */
    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+(?:['\u2019][\\p{L}\\p{M}\\p{N}]+)*");

    private Words() {}

    static List<String> of(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
