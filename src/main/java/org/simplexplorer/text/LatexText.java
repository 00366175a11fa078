package org.simplexplorer.text;

/** Words as LaTeX sets them: every character stands for itself. The one table of what has to be escaped. */
public final class LatexText {

    private LatexText() {}

    /** The word for use in text, also at the start of a table's row, where a bracket or a star would be a command's. */
    public static String escaped(String word) {
        StringBuilder text = new StringBuilder();
        word.codePoints().forEach(c -> text.append(escaped(c)));
        return text.toString();
    }

    /** A Greek letter's command for use in a formula; other symbols as they are. */
    public static String symbol(String symbol) {
        return switch (symbol) {
            case "\u03b1" -> "\\alpha";
            case "\u03b3" -> "\\gamma";
            case "\u03bb" -> "\\lambda";
            default -> symbol;
        };
    }

    /** One character, as {@link #escaped(String)} sets it. */
    public static String escaped(int codePoint) {
        return switch (codePoint) {
            case '\\' -> "\\textbackslash{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '<' -> "\\textless{}";
            case '>' -> "\\textgreater{}";
            case '|' -> "\\textbar{}";
            case '{', '}', '$', '&', '#', '%', '_' -> "\\" + (char) codePoint;
            case '[', ']', '*', '-', '\'', '`', ',', '!', '?' -> "{" + (char) codePoint + "}"; // no ligature, no option
            case '"' -> "\\char34{}";
            default -> plain(codePoint);
        };
    }

    /** Control characters and halves of surrogate pairs are nothing that LaTeX reads. */
    private static String plain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> " ";
            case Character.SURROGATE -> "\ufffd";
            default -> Character.toString(codePoint);
        };
    }
}
