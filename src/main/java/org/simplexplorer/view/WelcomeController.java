package org.simplexplorer.view;

import static org.simplexplorer.view.base.Showing.showWhile;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.view.files.FileCommands;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.lesson.LessonCard;

/** What one can begin with, in one line; gone for good once it was used or closed. */
public final class WelcomeController {

    /** The lesson that needs no other: why sparsemax gives zeros. */
    private static final int LESSON = 1;

    /** The example of the paper is the first sample. */
    private static final int PAPER = 0;

    private final Appearance appearance;
    private final FileCommands files;
    private final ReadOnlyObjectProperty<@Nullable LessonCard> card;
    private final Runnable newStudy;

    @FXML
    private HBox welcome;

    /**
     * @param card the step of the lesson that is being taken; null for none
     * @param newStudy starts an empty study and gives it the keyboard
     */
    WelcomeController(
            Appearance appearance,
            FileCommands files,
            ReadOnlyObjectProperty<@Nullable LessonCard> card,
            Runnable newStudy) {
        this.appearance = appearance;
        this.files = files;
        this.card = card;
        this.newStudy = newStudy;
    }

    @FXML
    private void initialize() {
        showWhile(
                appearance
                        .welcomedProperty()
                        .not()
                        .and(appearance.projectorProperty().not()),
                welcome);
        card.subscribe(step -> {
            if (step != null) {
                close(); // a lesson was begun, from wherever
            }
        });
    }

    @FXML
    private void startLesson() {
        close();
        files.startLesson(LESSON);
    }

    @FXML
    private void typeSentence() {
        close();
        newStudy.run();
    }

    @FXML
    private void openExample() {
        close();
        files.openSample(PAPER);
    }

    @FXML
    private void close() {
        appearance.welcomedProperty().set(true);
    }
}
