package org.simplexplorer.view.figure;

import static org.simplexplorer.view.base.Showing.showWhile;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import org.simplexplorer.view.files.FileCommands;
import org.simplexplorer.viewmodel.base.ChoiceModel;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.figure.FocusModel;
import org.simplexplorer.viewmodel.figure.SingleFigureModel;

/** The line above a picture: the choices that belong to its view alone. */
public final class FigureToolsController {

    private final OpenStudy open;
    private final BooleanProperty snapping;
    private final SingleFigureModel figure;
    private final FileCommands commands;

    @FXML
    private HBox pathTools;

    @FXML
    private ChoiceBox<String> along;

    @FXML
    private CheckBox snap;

    @FXML
    private Label pathHint;

    @FXML
    private HBox geometryTools;

    @FXML
    private Label geometryHint;

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

    @FXML
    private HBox pageTools;

    @FXML
    private Label pageText;

    @FXML
    private Button pageBefore;

    @FXML
    private Button pageNext;

    /** @param snapping whether a lambda that is dragged jumps to an event that is near */
    public FigureToolsController(
            SingleFigureModel figure, OpenStudy open, BooleanProperty snapping, FileCommands commands) {
        this.figure = figure;
        this.open = open;
        this.snapping = snapping;
        this.commands = commands;
    }

    @FXML
    private void initialize() {
        FocusModel focus = figure.focus();
        bind(along, focus.along());
        snap.selectedProperty().bindBidirectional(snapping);
        showWhile(figure.views().choosesParameter(), pathTools);
        showWhile(figure.views().choosesWords(), geometryTools);
        words.setOnShowing(event -> fillWords());
        bind(mechanism, focus.mechanism());
        showWhile(figure.views().choosesStep(), stepTools);
        back.disableProperty().bind(focus.hasStepBefore().not());
        forward.disableProperty().bind(focus.hasNextStep().not());
        asPublished.selectedProperty().bindBidirectional(focus.asPublishedProperty());
        showWhile(figure.views().choosesPublished(), certificateTools);
        showWhile(figure.pages().severalProperty(), pageTools);
        pageTools.setPickOnBounds(false);
        // The names of the pages' mechanisms take the room of what is said there else.
        showWhile(figure.pages().severalProperty().not(), pathHint);
        showWhile(figure.pages().severalProperty().not(), geometryHint);
        pageText.textProperty().bind(figure.pages().textProperty());
        pageBefore.disableProperty().bind(figure.pages().hasBeforeProperty().not());
        pageNext.disableProperty().bind(figure.pages().hasNextProperty().not());
    }

    @FXML
    private void pageBefore() {
        figure.pages().turn(-1);
    }

    @FXML
    private void pageNext() {
        figure.pages().turn(1);
    }

    /** One item a word, with a check where it is chosen. */
    private void fillWords() {
        FocusModel focus = figure.focus();
        List<String> tokens = open.tokens();
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
        figure.arrows().goBack();
    }

    @FXML
    private void goForward() {
        figure.arrows().goForward();
    }

    @FXML
    private void showCounterexample() {
        commands.openCounterexample(() -> figure.focus().asPublishedProperty().set(true));
    }

    private static void bind(ChoiceBox<String> box, ChoiceModel<?> choice) {
        box.getItems().setAll(choice.labels());
        box.valueProperty().bindBidirectional(choice.selectedProperty());
    }
}
