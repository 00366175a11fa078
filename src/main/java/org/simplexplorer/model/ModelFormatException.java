package org.simplexplorer.model;

/** A model's file is damaged, or is of another shape; the message is one sentence that says what is wrong. */
public final class ModelFormatException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 80;

    private final String sentence;

    public ModelFormatException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public ModelFormatException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** A name that stood in a file, in quotation marks: on one line, and not too long. */
    public static String quoted(String name) {
        String line = name.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029\\p{Cs}]+", " ");
        boolean fits = line.codePointCount(0, line.length()) <= LONGEST_NAME;
        String cut = fits ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME - 1)) + "\u2026";
        return "\u201c" + cut + "\u201d";
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
