package org.simplexplorer.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.simplexplorer.study.TokenRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Some neighbouring words of a sentence, counted from 1 and written {@code 1-8}, or {@code 5} for one alone. */
final class WordRange implements ITypeConverter<TokenRange> {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})(?:[-\u2013](\\d{1,9}))?");

    @Override
    public TokenRange convert(String text) {
        Matcher ends = TEXT.matcher(text.strip());
        if (ends.matches()) {
            int first = Integer.parseInt(ends.group(1));
            int last = ends.group(2) == null ? first : Integer.parseInt(ends.group(2));
            if (first >= 1 && last >= first) {
                return new TokenRange(first - 1, last);
            }
        }
        throw new TypeConversionException("\u201c" + text + "\u201d is no range of words like 1-8, from 1 on");
    }
}
