package org.simplexplorer.view.base;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.simplexplorer.scene.Face;

/**
 * Gives a control the bundled font that has its text's script. JavaFX falls back to the machine's fonts only, and a fresh
 * machine has none for Chinese, Japanese and Korean.
 */
public final class Scripts {

    /** The style classes, each with the face that the style sheet names for it. */
    private static final Map<String, Face> CLASSES =
            Map.of("cjk", Face.CJK, "hangul", Face.HANGUL, "arabic", Face.ARABIC, "hebrew", Face.HEBREW);

    private Scripts() {}

    /** Marks the node with the style class of the text's script: {@code cjk}, {@code hangul}, {@code arabic}, {@code hebrew} or none. */
    public static void mark(Node node, String text) {
        List<String> scripts = text.codePoints()
                .mapToObj(Scripts::styleClass)
                .filter(CLASSES::containsKey)
                .distinct()
                .toList();
        // A control has one family; a face that is loaded is found for the other scripts.
        scripts.forEach(script -> FxFonts.load(Objects.requireNonNull(CLASSES.get(script))));
        List<String> wanted = scripts.stream().limit(1).toList();
        List<String> marks =
                node.getStyleClass().stream().filter(CLASSES::containsKey).toList();
        if (!marks.equals(wanted)) { // or its font would be gone until the next frame
            node.getStyleClass().removeAll(marks);
            node.getStyleClass().addAll(wanted);
        }
    }

    /** The direction in which a text of several words is read: that of its first word. */
    public static NodeOrientation orientation(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return bidi.baseIsLeftToRight() ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT;
    }

    /** Lets a tooltip be read from the left also over a text that is read from the right, whose direction it would take. */
    public static void readFromLeft(Tooltip tooltip) {
        tooltip.getScene().getRoot().setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    }

    private static String styleClass(int codePoint) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(codePoint);
        if (Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(block)
                || Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.equals(block)) {
            return "cjk"; // of no script, but in no other face
        }
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> "cjk";
            case HANGUL -> "hangul";
            case ARABIC -> "arabic";
            case HEBREW -> "hebrew";
            default -> "";
        };
    }
}
