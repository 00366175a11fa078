package org.simplexplorer.scene;

import java.util.Locale;

/**
 * A colour in sRGB.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 * @param opacity 0 (clear) to 1 (opaque)
 */
public record Colour(int red, int green, int blue, double opacity) {

    public Colour {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException(
                    "red, green and blue must be 0 to 255, but are " + red + ", " + green + ", " + blue);
        }
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("opacity must be 0 to 1, but is " + opacity);
        }
    }

    /** An opaque colour from {@code 0xRRGGBB}. */
    public static Colour of(int rgb) {
        return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, 1);
    }

    public Colour withOpacity(double newOpacity) {
        return new Colour(red, green, blue, newOpacity);
    }

    /** {@code 0xAARRGGBB}, as pixel buffers want it. */
    public int argb() {
        return (int) Math.round(opacity * 255) << 24 | red << 16 | green << 8 | blue;
    }

    /** {@code #rrggbb}, without the opacity. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** Relative luminance, 0 to 1 (WCAG 2.1). */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** The contrast ratio with another opaque colour, 1 to 21 (WCAG 2.1). */
    public double contrast(Colour other) {
        double mine = luminance() + 0.05;
        double others = other.luminance() + 0.05;
        return Math.max(mine, others) / Math.min(mine, others);
    }

    /** Undoes the sRGB transfer curve: light, 0 to 1, of a channel. */
    static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
