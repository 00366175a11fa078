package org.simplexplorer.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.simplexplorer.figure.common.Length;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A picture's sides in dots of 1/96 inch, written {@code 1200x800}. */
record PictureSize(int width, int height) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,6})[xX](\\d{1,6})");

    /** Reads it from an option. */
    static final class Converter implements ITypeConverter<PictureSize> {
        @Override
        public PictureSize convert(String text) {
            Matcher sides = TEXT.matcher(text);
            if (!sides.matches()) {
                throw new TypeConversionException("\u201c" + text + "\u201d is not a width and a height like 1200x800");
            }
            PictureSize size = new PictureSize(Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2)));
            if (Math.max(size.width(), size.height()) > Length.MOST) {
                throw new TypeConversionException("\u201c" + text
                        + "\u201d is too large; a side must be at most %.0f dots (200 inches)".formatted(Length.MOST));
            }
            return size;
        }
    }
}
