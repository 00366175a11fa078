package org.simplexplorer.intake;

import java.util.regex.Pattern;

/** Words of foreign files inside sentences: short, and on one line. */
final class Words {

    private static final int LONGEST_QUOTE = 40;
    private static final int LONGEST_SENTENCE = 600;

    /** What breaks a line, or cannot be seen. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\p{Cs}]+");

    private Words() {}

    /** A piece of a file in quotation marks. */
    static String quoted(String text) {
        return "\u201c" + cut(oneLine(text), LONGEST_QUOTE) + "\u201d";
    }

    /** A sentence that holds words of a file. */
    static String sentence(String text) {
        return cut(oneLine(text), LONGEST_SENTENCE);
    }

    /** A count with its noun, which gets an s unless it is one. */
    static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String oneLine(String text) {
        return UNSEEN.matcher(text).replaceAll(" ");
    }

    private static String cut(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "\u2026";
    }
}
