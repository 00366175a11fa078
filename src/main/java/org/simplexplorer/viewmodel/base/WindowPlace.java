package org.simplexplorer.viewmodel.base;

import java.util.Locale;
import java.util.Optional;
import java.util.Scanner;

/** Where a window was, in screen pixels, so that it can open there again. */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    /** As text for the settings. */
    public String text() {
        return String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f %b", x, y, width, height, maximized);
    }

    /** Reads the place from a text; empty if the text holds none. */
    public static Optional<WindowPlace> read(String text) {
        Scanner words = new Scanner(text).useLocale(Locale.ROOT);
        double[] numbers = new double[4];
        for (int i = 0; i < numbers.length; i++) {
            if (!words.hasNextDouble()) {
                return Optional.empty();
            }
            numbers[i] = words.nextDouble();
        }
        boolean maximized = words.hasNextBoolean() && words.nextBoolean();
        return Optional.of(new WindowPlace(numbers[0], numbers[1], numbers[2], numbers[3], maximized));
    }
}
