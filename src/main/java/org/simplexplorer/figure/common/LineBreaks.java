package org.simplexplorer.figure.common;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;

/** Breaks sentences at spaces into lines. */
public final class LineBreaks {

    /** Lines read from left to right, also those that start with an Arabic or Hebrew word. */
    private static final String LEFT_TO_RIGHT = "\u200e";

    private LineBreaks() {}

    /** The lines, none wider than {@code width}; a word that is wider alone is shortened. */
    public static List<String> lines(String text, TextStyle style, double width, TextRuler ruler) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && ruler.width(longer, style) > width) {
                lines.add(line);
                longer = word;
            }
            line = ruler.fitted(longer, style, width);
        }
        lines.add(line);
        return lines.stream().map(LineBreaks::directed).toList();
    }

    private static String directed(String line) {
        return line.codePoints().anyMatch(LineBreaks::isRightToLeft) ? LEFT_TO_RIGHT + line : line;
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
