package org.simplexplorer.math;

/**
 * What a mechanism says of the parameter that it has beside gamma: all that files, commands and the window need to know.
 *
 * @param name how files and options spell it, lower case: {@code "lambda"}; mechanisms may share a name
 * @param symbol how formulas spell it: {@code "λ"}
 * @param range the values that it can have
 * @param standard the value that a study starts with
 * @param leftOut the value in a problem that does not give one
 * @param span the values that a slider offers
 * @param words what is said beside the slider
 */
public record MechanismParameter(
        String name, String symbol, Range range, double standard, double leftOut, Span span, Words words) {

    /**
     * The values worth trying: even steps near {@code from}, even ratios well beyond.
     *
     * @param from the first value
     * @param knee how far behind {@code from} the steps turn into ratios, above 0
     * @param to the last value
     */
    public record Span(double from, double knee, double to) {}

    /**
     * Words for people.
     *
     * @param purpose what it is for, in a few words
     * @param low what the lower end means
     * @param high what the upper end means
     * @param help one sentence
     */
    public record Words(String purpose, String low, String high, String help) {}

    /**
     * Refuses what is not in the range.
     *
     * @throws IllegalArgumentException naming the parameter
     */
    public void require(double value) {
        require(name, value);
    }

    /**
     * As {@link #require(double)}, under the name by which a person gave it.
     *
     * @throws IllegalArgumentException with that name
     */
    public void require(String givenAs, double value) {
        if (!range.contains(value)) {
            throw new IllegalArgumentException(givenAs + " must be " + range.rule() + ", but is " + value);
        }
    }
}
