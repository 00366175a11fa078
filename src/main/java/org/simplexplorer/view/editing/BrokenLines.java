package org.simplexplorer.view.editing;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * Breaks the lines of a text area that is read from right to left; where JavaFX 21 breaks them, words get lost. A space becomes a
 * line break and nothing else changes, so that the caret stays where it is. The property that the area is bound to knows only
 * spaces.
 */
final class BrokenLines {

    private final TextArea area;
    private final StringProperty text;
    private boolean breaking;

    private BrokenLines(TextArea area, StringProperty text) {
        this.area = area;
        this.text = text;
    }

    /** Binds the text of an area in both directions; the area's orientation may change with it. */
    static void bind(TextArea area, StringProperty text) {
        BrokenLines lines = new BrokenLines(area, text);
        area.setText(text.get());
        area.textProperty().addListener((observable, was, typed) -> lines.take(typed));
        text.addListener((observable, was, is) -> lines.show(is));
        area.nodeOrientationProperty().subscribe(lines::breakSoon);
        area.fontProperty().subscribe(lines::breakSoon);
        area.skinProperty().subscribe(() -> lines.pane().ifPresent(pane -> {
            pane.viewportBoundsProperty().subscribe(lines::breakSoon);
            pane.getContent().layoutBoundsProperty().subscribe(lines::breakSoon); // its padding comes with the style
        }));
    }

    private Optional<ScrollPane> pane() {
        return Optional.ofNullable((ScrollPane) area.lookup(".scroll-pane"));
    }

    private boolean isRightToLeft() {
        return area.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    private String flat(String shown) {
        return isRightToLeft() ? shown.replace('\n', ' ') : shown;
    }

    private void take(String typed) {
        if (!breaking) {
            text.set(flat(typed));
            breakSoon();
        }
    }

    private void show(String wanted) {
        if (!wanted.equals(flat(area.getText()))) {
            area.setText(wanted);
        }
    }

    /** Once what changes now is done, and the area knows its width. */
    private void breakSoon() {
        Platform.runLater(this::breakLines);
    }

    private void breakLines() {
        String wanted = isRightToLeft() ? broken(flat(text.get())) : text.get();
        if (wanted.equals(area.getText()) || wanted.length() != area.getLength()) {
            return;
        }
        int anchor = area.getAnchor();
        int caret = area.getCaretPosition();
        breaking = true;
        area.setText(wanted);
        breaking = false;
        area.selectRange(anchor, caret);
    }

    /** The text with as many words in each line as it has room for. */
    private String broken(String plain) {
        double room = room();
        StringBuilder lines = new StringBuilder(plain);
        Text ruler = new Text();
        ruler.setFont(area.getFont());
        int start = 0;
        for (int from = 0, to; from < plain.length(); from = to + 1) {
            int end = plain.indexOf(' ', from);
            to = end < 0 ? plain.length() : end;
            ruler.setText(plain.substring(start, to)); // as a whole: letters join
            if (start < from && ruler.getLayoutBounds().getWidth() > room) {
                lines.setCharAt(from - 1, '\n');
                start = from;
            }
        }
        return lines.toString();
    }

    /** How wide a line may be; any width until the area has one. */
    private double room() {
        return pane().filter(pane -> pane.getViewportBounds().getWidth() >= 1)
                .map(pane -> {
                    Insets around = ((Region) pane.getContent()).getInsets();
                    return pane.getViewportBounds().getWidth() - around.getLeft() - around.getRight() - 1;
                })
                .orElse(Double.MAX_VALUE);
    }
}
