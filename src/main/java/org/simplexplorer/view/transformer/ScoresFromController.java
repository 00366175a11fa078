package org.simplexplorer.view.transformer;

import static org.simplexplorer.view.base.Showing.showWhile;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import org.simplexplorer.viewmodel.transformer.ModelScores;
import org.simplexplorer.viewmodel.transformer.OwnModel;
import org.simplexplorer.viewmodel.transformer.TokenForm;

/** Whether the scores come from a model or from a person's hand, and what the model reads. */
public final class ScoresFromController {

    private final ModelScores scores;
    private final TokenForm form;
    private final OwnModel own;
    private final Supplier<Optional<Path>> askForFolder;

    @FXML
    private ToggleButton byHand;

    @FXML
    private ToggleButton fromModel;

    @FXML
    private MenuButton modelOptions;

    @FXML
    private CheckMenuItem leaveOutSpecial;

    @FXML
    private CheckMenuItem mergeWords;

    @FXML
    private Label modelStatus;

    /** @param askForFolder asks which folder holds a model of one's own; empty if the person thought better of it */
    public ScoresFromController(
            ModelScores scores, TokenForm form, OwnModel own, Supplier<Optional<Path>> askForFolder) {
        this.scores = scores;
        this.form = form;
        this.own = own;
        this.askForFolder = askForFolder;
    }

    @FXML
    private void initialize() {
        scores.activeProperty().subscribe(this::follow);
        follow();
        modelOptions.setOnShowing(event -> {
            leaveOutSpecial.setSelected(form.dropsSpecial());
            mergeWords.setSelected(form.mergesWords());
            leaveOutSpecial.setDisable(!form.canBeChosen());
            mergeWords.setDisable(!form.canBeChosen());
        });
        modelStatus.textProperty().bind(scores.statusProperty());
        showWhile(modelStatus.textProperty().isNotEmpty(), modelStatus);
    }

    /** A click on what is chosen already changes nothing. */
    private void follow() {
        boolean model = scores.activeProperty().get();
        fromModel.setSelected(model);
        byHand.setSelected(!model);
    }

    @FXML
    private void useHand() {
        scores.useHand();
        follow();
    }

    @FXML
    private void useModel() {
        scores.useModel();
        follow();
    }

    @FXML
    private void dropSpecial() {
        form.setDropSpecial(leaveOutSpecial.isSelected());
    }

    @FXML
    private void words() {
        form.setWords(mergeWords.isSelected());
    }

    @FXML
    private void chooseModel() {
        askForFolder.get().ifPresent(own::load);
    }

    @FXML
    private void useBuiltIn() {
        own.useBuiltIn();
    }
}
