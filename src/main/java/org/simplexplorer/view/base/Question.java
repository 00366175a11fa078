package org.simplexplorer.view.base;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.simplexplorer.viewmodel.base.Appearance;

/** A question with a few answers, which waits for one of them. */
public final class Question {

    private static final double WIDTH = 520;

    private final Window owner;
    private final Appearance appearance;

    public Question(Window owner, Appearance appearance) {
        this.owner = owner;
        this.appearance = appearance;
    }

    /**
     * Asks.
     *
     * @param title what it is about
     * @param question the question itself
     * @param more what happens with which answer
     * @param answers the first is that of the Enter key, the last that of Esc and of whoever closes the question
     * @return the answer's index
     */
    public int ask(String title, String question, String more, List<String> answers) {
        DialogWindow dialog = new DialogWindow(owner, title, appearance);
        Object waiting = new Object();
        int[] chosen = {answers.size() - 1};
        HBox buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        for (int i = 0; i < answers.size(); i++) {
            int answer = i;
            Button button = new Button(answers.get(i));
            button.setId("answer-" + i);
            button.setDefaultButton(i == 0);
            button.setCancelButton(i == answers.size() - 1);
            button.setOnAction(event -> {
                chosen[0] = answer;
                dialog.hide();
            });
            buttons.getChildren().add(button);
        }
        VBox content = new VBox(10, label(question, "question"), label(more, "quiet"), buttons);
        content.getStyleClass().addAll("workbench", "question-content");
        dialog.setWidth(WIDTH);
        dialog.onClosed(() -> Platform.exitNestedEventLoop(waiting, null));
        dialog.show(content);
        buttons.getChildren().get(0).requestFocus();
        Platform.enterNestedEventLoop(waiting);
        return chosen[0];
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        Scripts.mark(label, text); // it may quote a title
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        return label;
    }
}
