package org.simplexplorer.view.base;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
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
        node.getStyleClass().removeAll(CLASSES.keySet());
        text.codePoints()
                .mapToObj(Scripts::styleClass)
                .filter(CLASSES::containsKey)
                .findFirst()
                .ifPresent(script -> {
                    FxFonts.load(Objects.requireNonNull(CLASSES.get(script)));
                    node.getStyleClass().add(script);
                });
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
