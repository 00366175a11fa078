package org.simplexplorer.view.learn;

import static org.simplexplorer.view.base.Showing.showWhile;

import javafx.fxml.FXML;
import javafx.scene.Node;
import org.simplexplorer.viewmodel.learn.LearnModels;

/** The space for networks that learn: the run, or the result of an experiment while there is one. */
public final class LearnController {

    private final LearnModels models;

    @FXML
    private Node run;

    @FXML
    private Node result;

    public LearnController(LearnModels models) {
        this.models = models;
    }

    @FXML
    private void initialize() {
        showWhile(models.experiment().hasResult().not(), run);
        showWhile(models.experiment().hasResult(), result);
    }
}
