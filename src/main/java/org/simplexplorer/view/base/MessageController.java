package org.simplexplorer.view.base;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Messages.Message;
import org.simplexplorer.viewmodel.base.Messages.Offer;

/** One sentence over the workbench, which goes by itself; a problem stays long enough to be read twice. */
public final class MessageController {

    private static final Duration NEWS_STAYS = Duration.seconds(4);
    private static final Duration PROBLEM_STAYS = Duration.seconds(20);
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final Messages messages;

    @FXML
    private HBox message;

    @FXML
    private Label messageText;

    @FXML
    private Button messageDetails;

    @FXML
    private Button messageOffer;

    public MessageController(Messages messages) {
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        messages.currentProperty().subscribe(this::show);
    }

    @FXML
    private void accept() {
        messages.accept();
    }

    @FXML
    private void copyDetails() {
        Message current = messages.currentProperty().get();
        if (current != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(current.text() + "\n\n" + current.details());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @FXML
    private void closeMessage() {
        messages.clear();
    }

    private void show() {
        Message current = messages.currentProperty().get();
        message.setVisible(current != null);
        if (current != null) {
            Scripts.mark(messageText, current.text());
            messageText.setText(current.text());
            messageDetails.setVisible(!current.details().isEmpty());
            messageDetails.setManaged(!current.details().isEmpty());
            messageOffer.setText(current.offer().map(Offer::name).orElse(""));
            messageOffer.setVisible(current.offer().isPresent());
            messageOffer.setManaged(current.offer().isPresent());
            message.pseudoClassStateChanged(PROBLEM, current.problem());
            PauseTransition pause =
                    new PauseTransition(current.problem() || current.offer().isPresent() ? PROBLEM_STAYS : NEWS_STAYS);
            pause.setOnFinished(event -> messages.clear(current));
            pause.play();
        }
    }
}
