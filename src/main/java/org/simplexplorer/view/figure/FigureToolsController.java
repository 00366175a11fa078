package org.simplexplorer.view.figure;

import static org.simplexplorer.view.base.Showing.showWhile;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import org.simplexplorer.view.Commands;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.base.ChoiceModel;
import org.simplexplorer.viewmodel.figure.FocusModel;
import org.simplexplorer.viewmodel.figure.SingleFigureModel;

/** The line above a picture: the choices that belong to its view alone. */
public final class FigureToolsController {

    private final Workbench workbench;
    private final SingleFigureModel figure;
    private final Commands commands;

    @FXML
    private HBox pathTools;

    @FXML
    private ChoiceBox<String> along;

    @FXML
    private CheckBox snap;

    @FXML
    private HBox geometryTools;

    @FXML
    private MenuButton words;

    @FXML
    private HBox stepTools;

    @FXML
    private ChoiceBox<String> mechanism;

    @FXML
    private Button back;

    @FXML
    private Button forward;

    @FXML
    private HBox certificateTools;

    @FXML
    private CheckBox asPublished;

    public FigureToolsController(Workbench workbench, Commands commands) {
        this.workbench = workbench;
        this.commands = commands;
        figure = workbench.figure();
    }

    @FXML
    private void initialize() {
        FocusModel focus = figure.focus();
        bind(along, focus.along());
        snap.selectedProperty().bindBidirectional(workbench.snappingProperty());
        showWhile(figure.views().choosesParameter(), pathTools);
        showWhile(figure.views().choosesWords(), geometryTools);
        words.setOnShowing(event -> fillWords());
        bind(mechanism, focus.mechanism());
        showWhile(figure.views().choosesStep(), stepTools);
        back.disableProperty().bind(focus.hasStepBefore().not());
        forward.disableProperty().bind(focus.hasNextStep().not());
        asPublished.selectedProperty().bindBidirectional(focus.asPublishedProperty());
        showWhile(figure.views().choosesPublished(), certificateTools);
    }

    /** One item a word, with a check where it is chosen. */
    private void fillWords() {
        FocusModel focus = figure.focus();
        List<String> tokens = workbench.open().tokens();
        words.getItems().clear();
        for (int token = 0; token < tokens.size(); token++) {
            int place = token;
            CheckMenuItem item = new CheckMenuItem(tokens.get(token));
            item.setId("word-" + token);
            item.setMnemonicParsing(false);
            item.setSelected(focus.tokensProperty().get().contains(token));
            item.setOnAction(event -> focus.choose(place, item.isSelected()));
            words.getItems().add(item);
        }
    }

    @FXML
    private void goBack() {
        figure.goBack();
    }

    @FXML
    private void goForward() {
        figure.goForward();
    }

    @FXML
    private void showCounterexample() {
        commands.openCounterexample();
    }

    private static void bind(ChoiceBox<String> box, ChoiceModel<?> choice) {
        box.getItems().setAll(choice.labels());
        box.valueProperty().bindBidirectional(choice.selectedProperty());
    }
}
