package org.simplexplorer.view.editing;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.view.base.CutText;
import org.simplexplorer.view.base.Scripts;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.editing.Editing;
import org.simplexplorer.viewmodel.editing.ScoresModel;
import org.simplexplorer.viewmodel.editing.ScoresModel.TokenScore;
import org.simplexplorer.viewmodel.editing.TokenSelection;

/**
 * A line of the list of scores: the token, its bar, its number. Only the line that had the focus last is a stop of the Tab
 * key.
 */
public final class ScoreCell extends ListCell<TokenScore> {

    private static final int LINES_ABOVE = 3;
    private static final Tooltip BAR_HELP = new Tooltip(
            "Drag. Left and Right change the score by 0.1, with Shift by 1; Up and Down go to the previous or next word, with Shift they select.");

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ScoresModel model;
    private final TokenSelection selection;
    private final Label token = new Label();
    private final ScoreBar bar;
    private final ScoreField number;
    private final HBox line;
    private final IntegerProperty current;

    /**
     * @param effects what each token's weight would do if the score that is pointed at rose; empty for nothing
     * @param current the index of the line that is the Tab key's stop
     */
    ScoreCell(Editing editing, ObservableValue<List<Double>> effects, Messages messages, IntegerProperty current) {
        this.model = editing.scores();
        this.selection = editing.selection();
        this.current = current;
        number = new ScoreField(model, messages, editing.edit(), this::getIndex);
        bar = new ScoreBar(new ScoreBar.Listener() {
            @Override
            public void draggedTo(double place) {
                model.set(getIndex(), model.scoreAt(place));
            }

            @Override
            public void heldAt(int side) {
                model.pull(getIndex(), side);
            }
        });
        bar.lowProperty().bind(model.lowProperty());
        bar.highProperty().bind(model.highProperty());
        Runnable follow = () -> {
            List<Double> now = effects.getValue();
            bar.arrowProperty().set(getIndex() >= 0 && getIndex() < now.size() ? now.get(getIndex()) : 0);
        };
        effects.subscribe(follow);
        indexProperty().subscribe(follow);
        bar.draggingProperty().addListener((observable, was, now) -> model.setDragging(now));
        bar.addEventHandler(KeyEvent.KEY_PRESSED, this::nudge);
        token.getStyleClass().add("score-token");
        token.setMaxHeight(Double.MAX_VALUE); // no gap between words where a click would miss
        token.setOnMousePressed(this::select);
        selection.selectedProperty().subscribe(words -> showChosen());
        indexProperty().subscribe(this::showChosen);
        token.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        CutText.install(token);
        current.subscribe(this::beStopOrNot);
        indexProperty().subscribe(this::beStopOrNot);
        bar.focusedProperty().subscribe(this::becomeStop);
        number.focusedProperty().subscribe(this::becomeStop);
        line = new HBox(8, token, bar, number);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(bar, Priority.ALWAYS);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("score-cell");
        setPrefWidth(0); // as wide as the list: it never scrolls sideways
    }

    @Override
    protected void updateItem(@Nullable TokenScore item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            showChosen();
            return;
        }
        token.setText(item.token());
        Scripts.mark(token, item.token());
        bar.scoreProperty().set(item.score());
        bar.setAccessibleText("Score of " + item.token());
        Tooltip.install(bar, BAR_HELP);
        number.show(item);
        bar.setId("bar-" + item.index());
        setGraphic(line);
        showChosen();
    }

    private void select(MouseEvent event) {
        if (event.isShiftDown()) {
            selection.upTo(getIndex());
        } else if (event.isShortcutDown()) {
            selection.toggle(getIndex());
        } else {
            selection.only(getIndex());
        }
        bar.requestFocus(); // the keys go on from here
    }

    private void showChosen() {
        pseudoClassStateChanged(CHOSEN, !isEmpty() && selection.has(getIndex()));
    }

    private void beStopOrNot() {
        boolean stop = getIndex() == current.get();
        bar.setFocusTraversable(stop);
        number.setFocusTraversable(stop);
    }

    private void becomeStop() {
        if (bar.isFocused() || number.isFocused()) {
            current.set(getIndex());
        }
    }

    private void go(int by, boolean selecting) {
        goTo(selecting ? selection.extend(getIndex(), by) : getIndex() + by);
    }

    private void goTo(int token) {
        if (token < 0 || token >= model.scores().size()) {
            return;
        }
        ListView<TokenScore> list = getListView();
        current.set(token);
        if (inSight(list).noneMatch(cell -> cell.getIndex() == token && cell.isWhole())) {
            list.scrollTo(Math.max(0, token - LINES_ABOVE));
            list.layout();
        }
        inSight(list).filter(cell -> cell.getIndex() == token).forEach(cell -> cell.bar.requestFocus());
    }

    /** The lines that the list shows now; it keeps others ready, which say that they are some line too. */
    public static Stream<ScoreCell> inSight(ListView<TokenScore> list) {
        return list.lookupAll(".score-cell").stream()
                .filter(ScoreCell.class::isInstance)
                .map(ScoreCell.class::cast)
                .filter(cell -> cell.isVisible() && !cell.isEmpty());
    }

    private boolean isWhole() {
        ListView<TokenScore> list = getListView();
        Bounds line = list.sceneToLocal(localToScene(getLayoutBounds()));
        return line.getMinY() >= 0 && line.getMaxY() <= list.getHeight();
    }

    private void nudge(KeyEvent event) {
        double step = event.isShiftDown() ? ScoresModel.LARGE_STEP : ScoresModel.STEP;
        if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            selection.selectAll(); // the list would take the key for its own selection
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case UP -> go(-1, event.isShiftDown());
            case DOWN -> go(1, event.isShiftDown());
            case SPACE -> selection.toggle(getIndex());
            case ESCAPE -> {
                if (selection.selectedProperty().get().isEmpty()) {
                    return;
                }
                selection.clear();
            }
            case RIGHT, ADD, PLUS -> model.nudge(getIndex(), step);
            case LEFT, SUBTRACT, MINUS -> model.nudge(getIndex(), -step);
            case HOME, DIGIT0, NUMPAD0 -> model.set(getIndex(), 0);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
