package org.simplexplorer.view;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.simplexplorer.viewmodel.base.ProgramName;
import org.simplexplorer.viewmodel.panels.MechanismSentences;

/** What the program is and which version of it, the keys that matter most, the paper and the manual. */
public final class HelpController {

    private record Key(String keys, String does) {}

    private static final List<Key> KEYS = List.of(
            new Key("Ctrl+L", "go to the sentence"),
            new Key("Ctrl+Z, Ctrl+Shift+Z", "undo, redo"),
            new Key("Ctrl+1 \u2026 Ctrl+6", "show or hide a mechanism"),
            new Key("Alt+Left, Alt+Right", "at a \u03bb slider: to the previous or the next event"),
            new Key("Ctrl+N, Ctrl+O, Ctrl+S", "new study, open, save"),
            new Key("Ctrl+E", "export a figure"),
            new Key("Ctrl+T, Ctrl+J", "another tab, two studies side by side"),
            new Key("Ctrl+B, Ctrl+D", "the sidebar, the dark theme"),
            new Key("F5", "large, for a class; Esc leads back"));

    private final Runnable closing;

    @FXML
    private Label version;

    @FXML
    private VBox mechanisms;

    @FXML
    private GridPane keys;

    /** @param closing closes the window that this is in */
    HelpController(Runnable closing) {
        this.closing = closing;
    }

    @FXML
    private void initialize() {
        version.setText(ProgramName.withVersion());
        for (String about : MechanismSentences.all()) {
            Label sentence = new Label(about);
            sentence.setWrapText(true);
            sentence.setMinHeight(Region.USE_PREF_SIZE);
            mechanisms.getChildren().add(sentence);
        }
        for (int row = 0; row < KEYS.size(); row++) {
            Label key = new Label(KEYS.get(row).keys());
            key.getStyleClass().add("help-key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            keys.addRow(row, key, new Label(KEYS.get(row).does()));
        }
    }

    @FXML
    private void close() {
        closing.run();
    }
}
