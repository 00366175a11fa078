package org.simplexplorer.intake;

import java.util.regex.Pattern;

/** Numbers in the cells of a table. */
final class CellNumber {

    /** Longer than any program writes a number. */
    private static final int LONGEST = 400;

    private static final Pattern POINT = Pattern.compile("[+-]?(\\d++(\\.\\d*+)?|\\.\\d++)([eE][+-]?\\d{1,9})?");

    private CellNumber() {}

    /** Whether a cell is a number with this decimal mark, as far as its letters tell. */
    static boolean is(String cell, char decimal) {
        return cell.length() <= LONGEST && POINT.matcher(pointed(cell, decimal)).matches();
    }

    /** Whether a cell is a number that shows this decimal mark. */
    static boolean shows(String cell, char decimal) {
        return cell.indexOf(decimal) >= 0 && is(cell, decimal);
    }

    /** The value of a cell that {@link #is} a number; infinite where it is too large. */
    static double value(String cell, char decimal) {
        return Double.parseDouble(pointed(cell, decimal));
    }

    private static String pointed(String cell, char decimal) {
        String plain = cell.replace('\u2212', '-'); // the minus sign of typeset tables
        if (decimal == '.') {
            return plain;
        }
        return plain.indexOf('.') >= 0 ? "" : plain.replace(decimal, '.');
    }
}
