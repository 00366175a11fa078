package org.simplexplorer.view.base;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;

/**
 * Gives a control the bundled font that has its text's script. JavaFX falls back to the machine's fonts only, and a fresh
 * machine has none for Chinese, Japanese and Korean.
 */
public final class Scripts {

    private static final List<String> CLASSES = List.of("cjk", "hangul", "arabic", "hebrew");

    private Scripts() {}

    /** Marks the node with the style class of the text's script: {@code cjk}, {@code hangul}, {@code arabic}, {@code hebrew} or none. */
    public static void mark(Node node, String text) {
        node.getStyleClass().removeAll(CLASSES);
        text.codePoints()
                .mapToObj(Scripts::styleClass)
                .filter(CLASSES::contains)
                .findFirst()
                .ifPresent(node.getStyleClass()::add);
    }

    /** The direction in which a text of several words is read: that of its first word. */
    public static NodeOrientation orientation(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return bidi.baseIsLeftToRight() ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT;
    }

    private static String styleClass(int codePoint) {
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> "cjk";
            case HANGUL -> "hangul";
            case ARABIC -> "arabic";
            case HEBREW -> "hebrew";
            default -> "";
        };
    }
}
