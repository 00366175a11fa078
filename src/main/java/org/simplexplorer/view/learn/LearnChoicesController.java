package org.simplexplorer.view.learn;

import static org.simplexplorer.view.base.Showing.showWhile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.simplexplorer.view.base.Choices;
import org.simplexplorer.viewmodel.learn.ExperimentModel;
import org.simplexplorer.viewmodel.learn.LearnChoices;
import org.simplexplorer.viewmodel.learn.LearnModel;
import org.simplexplorer.viewmodel.learn.LearnModels;
import org.simplexplorer.viewmodel.learn.MechanismChoice;

/** What is learned, with which mechanisms; the buttons of the run and of the experiment. */
public final class LearnChoicesController {

    private final LearnChoices choices;
    private final LearnModel model;
    private final ExperimentModel experiments;
    private final Supplier<Optional<Path>> askForTexts;

    @FXML
    private ComboBox<String> task;

    @FXML
    private Label description;

    @FXML
    private GridPane mechanisms;

    @FXML
    private TextField seed;

    @FXML
    private TextField steps;

    @FXML
    private Label problem;

    @FXML
    private Button start;

    @FXML
    private FontIcon startIcon;

    @FXML
    private Button step;

    @FXML
    private Button reset;

    @FXML
    private ComboBox<String> speed;

    @FXML
    private TextField seeds;

    @FXML
    private Button experiment;

    @FXML
    private HBox experimenting;

    @FXML
    private ProgressBar experimentProgress;

    /** @param askForTexts asks for a table of texts and labels; empty if the person thought better of it */
    public LearnChoicesController(LearnModels models, Supplier<Optional<Path>> askForTexts) {
        choices = models.choices();
        model = models.model();
        experiments = models.experiment();
        this.askForTexts = askForTexts;
    }

    @FXML
    private void initialize() {
        Choices.bind(task, choices.task().source());
        Choices.bind(speed, choices.speed());
        description.textProperty().bind(choices.task().descriptionProperty());
        seed.textProperty().bindBidirectional(choices.seedProperty());
        steps.textProperty().bindBidirectional(choices.stepsProperty());
        seeds.textProperty().bindBidirectional(experiments.seedsProperty());
        problem.textProperty().bind(model.problemProperty());
        showWhile(problem.textProperty().isNotEmpty(), problem);
        addMechanisms();
        model.runningProperty().subscribe(running -> {
            start.setText(running ? "Pause" : "Start");
            startIcon.setIconLiteral(running ? "fth-pause" : "fth-play");
        });
        start.disableProperty().bind(model.readyProperty().not());
        step.disableProperty().bind(model.readyProperty().not());
        reset.disableProperty().bind(model.readyProperty().not());
        experiment.disableProperty().bind(experiments.runningProperty());
        showWhile(experiments.runningProperty(), experimenting);
        experimentProgress.progressProperty().bind(experiments.progressProperty());
    }

    private void addMechanisms() {
        Label gamma = new Label("\u03b3");
        gamma.getStyleClass().add("quiet");
        mechanisms.add(gamma, 1, 0);
        List<MechanismChoice> all = choices.mechanisms();
        for (int i = 0; i < all.size(); i++) {
            MechanismRow.add(mechanisms, i + 1, all.get(i));
        }
    }

    @FXML
    private void chooseFile() {
        askForTexts.get().ifPresent(choices.task()::chooseFile);
    }

    @FXML
    private void startOrPause() {
        experiments.close();
        model.startOrPause();
    }

    @FXML
    private void step() {
        experiments.close();
        model.step();
    }

    @FXML
    private void reset() {
        experiments.close();
        model.reset();
    }

    @FXML
    private void runExperiment() {
        experiments.start();
    }

    @FXML
    private void cancelExperiment() {
        experiments.cancel();
    }
}
