package org.simplexplorer.figure.common;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as authors give them, in scene units of 1/96 inch. */
public final class Length {

    /** A point of 1/72 inch. */
    public static final double POINT = 96 / 72.0;

    /** The longest side of a figure, 200 inches: no page of a PDF is larger. */
    public static final double MOST = 200 * 96;

    /** The height of a printed page's text, 240 mm: a figure that is higher cannot be put into a paper. */
    public static final double PAGE_HEIGHT = Math.floor(240 * 96 / 25.4);

    private static final String SLIDE = "slide";
    private static final double SLIDE_HEIGHT = 7.5 * 96;
    private static final Pattern TEXT = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,20})?)\\s*(mm|cm|in|pt|px)?");
    private static final Map<String, Double> UNITS =
            Map.of("mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0, "pt", POINT, "px", 1.0);

    /** Widths by name: the columns of a usual two-column page, and a 16:9 slide. */
    private static final Map<String, String> PRESETS =
            Map.of("one-column", "84mm", "two-columns", "174mm", SLIDE, "13.333in");

    private Length() {}

    /** The height that goes with a width by name: a slide is 16:9. Empty where the height follows from the content. */
    public static OptionalDouble heightFor(String width) {
        boolean slide = width.strip().toLowerCase(Locale.ROOT).equals(SLIDE);
        return slide ? OptionalDouble.of(SLIDE_HEIGHT) : OptionalDouble.empty();
    }

    /**
     * Reads {@code 84mm}, {@code 8.4cm}, {@code 3.3in}, {@code 240pt}, {@code 320px}, {@code 320}, or a preset:
     * {@code one-column} (84 mm), {@code two-columns} (174 mm), {@code slide} (13.333 in).
     *
     * @throws IllegalArgumentException with one sentence that shows what is meant
     */
    public static double parse(String text) {
        String tidy = text.strip().toLowerCase(Locale.ROOT).replace(',', '.');
        Matcher parts = TEXT.matcher(PRESETS.getOrDefault(tidy, tidy));
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "\u201c" + text
                            + "\u201d is not a length; give one like 84mm, 8.4cm, 3.3in, 240pt, 320px, one-column, two-columns or slide");
        }
        double number = Double.parseDouble(parts.group(1));
        double length = number * (parts.group(2) == null ? 1 : UNITS.getOrDefault(parts.group(2), 1.0));
        if (!(length > 0)) {
            throw new IllegalArgumentException("\u201c" + text + "\u201d is too short; a length must be above 0");
        }
        if (length > MOST) {
            throw new IllegalArgumentException(
                    "\u201c" + text + "\u201d is too long; a length must be at most 200in or 5080mm");
        }
        return length;
    }
}
