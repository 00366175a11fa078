package org.simplexplorer.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of files and of people inside a message: short, and on one line. */
public final class Quoted {

    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_SENTENCE = 600;
    private static final int MOST_CHOICES = 16;

    /** What breaks a line, cannot be seen, or turns the rest of the line around. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069]+");

    private Quoted() {}

    /** A piece of a file in quotation marks, shortened in its middle. */
    public static String of(String text) {
        return "\u201c" + word(text) + "\u201d";
    }

    /** A piece of a file without quotation marks, as in the path of a field. */
    public static String word(String text) {
        return shortened(text, LONGEST_WORD);
    }

    /** A sentence that may hold words of a file: one line of at most 600 characters. */
    public static String sentence(String text) {
        return shortened(text, LONGEST_SENTENCE);
    }

    /** The names that can be chosen from, with commas between; of many the first, and how many more there are. */
    public static String choices(List<String> names) {
        String shown = names.stream().limit(MOST_CHOICES).map(Quoted::word).collect(Collectors.joining(", "));
        int more = names.size() - MOST_CHOICES;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    /** The text on one line, with an ellipsis in place of its middle where it has more characters than {@code longest}. */
    public static String shortened(String text, int longest) {
        int kept = longest - 1;
        int length = text.codePointCount(0, text.length());
        if (length <= longest) {
            return oneLine(text);
        }
        int head = text.offsetByCodePoints(0, kept - kept / 2);
        int tail = text.offsetByCodePoints(text.length(), -(kept / 2));
        return oneLine(text.substring(0, head)) + "\u2026" + oneLine(text.substring(tail));
    }

    private static String oneLine(String text) {
        return UNSEEN.matcher(text).replaceAll(" ");
    }
}
