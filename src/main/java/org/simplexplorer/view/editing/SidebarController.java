package org.simplexplorer.view.editing;

import static org.simplexplorer.view.base.Showing.showWhile;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.simplexplorer.view.base.LatePart;
import org.simplexplorer.view.base.Scripts;
import org.simplexplorer.view.base.TabKey;
import org.simplexplorer.view.base.UndoKeys;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.editing.Editing;
import org.simplexplorer.viewmodel.editing.PiecesModel;
import org.simplexplorer.viewmodel.editing.ScoresModel.TokenScore;

/** The sentence, the rows and the scores of the chosen row. */
public final class SidebarController {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private static final int LINES_ABOVE = 3;

    /** The least room for rows and heads where there are many, in pixels, and the most as a part of the height. */
    private static final double LEAST_ROOM = 110;

    private static final double MOST_PART = 0.26;

    private final Editing editing;
    private final OpenStudy open;
    private final ObservableValue<List<Double>> effects;
    private final BooleanExpression scoresShown;
    private final LatePart heads;
    private final ObservableValue<Number> spokenOf;
    private final Messages messages;

    /** The line of the scores where the Tab key stops. */
    private final IntegerProperty currentScore = new SimpleIntegerProperty(0);

    @FXML
    private TextArea sentence;

    @FXML
    private Label sentenceError;

    @FXML
    private ScrollPane rowsRoom;

    @FXML
    private VBox aboveScores;

    @FXML
    private VBox headsRoom;

    @FXML
    private HBox piecesLine;

    @FXML
    private Label piecesDone;

    @FXML
    private Button piecesUndo;

    @FXML
    private Button mergeButton;

    @FXML
    private EditToolsController editToolsController;

    @FXML
    private Node editTools;

    @FXML
    private ListView<TokenScore> scores;

    /**
     * @param effects what each token's weight would do if the score that is pointed at rose; empty for nothing
     * @param spokenOf the word that a lesson speaks of, which is to be in sight; -1 for none
     * @param scoresShown whether there is room for the scores, and not for something in their place
     * @param heads the heads of the transformer that the scores come from
     */
    public SidebarController(
            Editing editing,
            OpenStudy open,
            ObservableValue<List<Double>> effects,
            BooleanExpression scoresShown,
            LatePart heads,
            ObservableValue<Number> spokenOf,
            Messages messages) {
        this.spokenOf = spokenOf;
        this.editing = editing;
        this.open = open;
        this.effects = effects;
        this.scoresShown = scoresShown;
        this.heads = heads;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        BrokenLines.bind(sentence, editing.sentence().textProperty());
        sentence.textProperty().subscribe(text -> {
            Scripts.mark(sentence, text);
            NodeOrientation orientation = Scripts.orientation(text);
            sentence.setNodeOrientation(orientation);
            sentence.setWrapText(orientation == NodeOrientation.LEFT_TO_RIGHT);
        });
        TabKey.install(sentence);
        UndoKeys.install(
                sentence,
                editing.edit(),
                () -> editing.sentence().errorProperty().get().isEmpty());
        sentence.focusedProperty().addListener((observable, was, focused) -> {
            if (!focused) {
                editing.sentence().tidy();
            }
        });
        sentenceError.textProperty().bind(editing.sentence().errorProperty());
        showWhile(sentenceError.textProperty().isNotEmpty(), sentenceError);
        sentenceError.visibleProperty().subscribe(wrong -> sentence.pseudoClassStateChanged(ERROR, wrong));
        showPieces();
        heads.showIn(headsRoom);
        aboveScores.heightProperty().subscribe(height -> giveRoomToRows());
        sidebar().heightProperty().subscribe(height -> giveRoomToRows());
        scores.setItems(editing.scores().scores());
        scores.setCellFactory(list -> new ScoreCell(editing, effects, messages, currentScore));
        spokenOf.subscribe(token -> Platform.runLater(() -> showToken(token.intValue()))); // once it has its place
        editing.find().currentProperty().subscribe(token -> showToken(token.intValue()));
        scores.addEventFilter(ScrollEvent.ANY, event -> Platform.runLater(this::keepScoresReachable));
        scores.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> Platform.runLater(this::keepScoresReachable));
        open.tokensProperty().subscribe(tokens -> Platform.runLater(this::keepScoresReachable));
        showWhile(scoresShown, editTools);
        showWhile(scoresShown, scores);
        Label nothing = new Label("Type a sentence above: each word gets a score here.");
        nothing.setWrapText(true);
        scores.setPlaceholder(nothing);
    }

    /** A line that was scrolled out of sight, or is gone, is no stop of the Tab key: the first line in sight is then. */
    private void keepScoresReachable() {
        if (ScoreCell.inSight(scores).noneMatch(cell -> cell.getIndex() == currentScore.get())) {
            currentScore.set(ScoreCell.inSight(scores)
                    .mapToInt(ScoreCell::getIndex)
                    .min()
                    .orElse(0));
        }
    }

    /** As much as they take, so that few leave the rest to the scores, but many no more than a part. */
    private void giveRoomToRows() {
        double most = Math.max(LEAST_ROOM, sidebar().getHeight() * MOST_PART);
        // Not at once, as a layout that is going on heeds no wish for another.
        Platform.runLater(() -> rowsRoom.setMinHeight(Math.min(aboveScores.getHeight() + 2, most)));
    }

    private Region sidebar() {
        return (Region) rowsRoom.getParent();
    }

    private void showPieces() {
        PiecesModel pieces = editing.pieces();
        BooleanBinding done = pieces.doneProperty().isNotEmpty();
        piecesDone.textProperty().bind(pieces.doneProperty());
        showWhile(done, piecesDone);
        showWhile(done, piecesUndo);
        showWhile(done.not().and(pieces.possibleProperty()), mergeButton);
        showWhile(done.or(pieces.possibleProperty()), piecesLine);
    }

    @FXML
    private void mergePieces() {
        editing.pieces().start();
    }

    @FXML
    private void takePiecesBack() {
        editing.pieces().takeBack();
    }

    private void showToken(int token) {
        if (token >= 0) {
            scores.scrollTo(Math.max(0, token - LINES_ABOVE));
        }
    }

    public EditToolsController editTools() {
        return editToolsController;
    }

    public void focusSentence() {
        sentence.requestFocus();
        sentence.selectAll();
    }
}
