package org.simplexplorer.cli;

import org.simplexplorer.study.TokenRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Some neighbouring words of a sentence, as {@link TokenRange#parse} reads them from an option. */
final class WordRange implements ITypeConverter<TokenRange> {

    @Override
    public TokenRange convert(String text) {
        try {
            return TokenRange.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
