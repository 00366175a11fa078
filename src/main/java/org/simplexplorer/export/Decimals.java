package org.simplexplorer.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** {@code 12.5}, {@code -0.07}, {@code 3}: numbers as short as they can be written, the same in every locale. */
final class Decimals {

    private Decimals() {}

    /** A length in scene units, to a hundredth of a pixel: finer than any printer's dot. */
    static String length(double value) {
        return of(value, 2);
    }

    /** A factor that is multiplied by a row or column number of up to four digits. */
    static String factor(double value) {
        return of(value, 6);
    }

    /** A share, 0 to 1, of a colour of 8 bits. */
    static String share(double value) {
        return of(value, 3);
    }

    private static String of(double value, int digits) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(digits, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
