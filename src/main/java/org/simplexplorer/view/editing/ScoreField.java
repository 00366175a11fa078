package org.simplexplorer.view.editing;

import java.util.Optional;
import java.util.function.IntSupplier;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.view.base.UndoKeys;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Numbers;
import org.simplexplorer.viewmodel.editing.EditModel;
import org.simplexplorer.viewmodel.editing.ScoresModel;
import org.simplexplorer.viewmodel.editing.ScoresModel.TokenScore;

/** A score as a number that can be typed: short while it is only read, with all its digits while it has the keyboard. */
final class ScoreField extends TextField {

    private static final Tooltip HELP = new Tooltip("Type a number. Up and Down change it by 0.1, with Shift by 1.");

    private final ScoresModel model;
    private final Messages messages;
    private final IntSupplier index;

    /** What was said of an entry that is not a number, and the score that stayed. */
    private record Refused(Messages.@Nullable Message message, TokenScore kept) {}

    private Optional<Refused> refused = Optional.empty();

    /** @param index which token the field is for; negative for none */
    ScoreField(ScoresModel model, Messages messages, EditModel edit, IntSupplier index) {
        this.model = model;
        this.messages = messages;
        this.index = index;
        getStyleClass().add("score-number");
        setOnAction(event -> commit());
        focusedProperty().addListener((observable, was, now) -> {
            if (now) {
                showScore(); // all digits, to be changed
            } else {
                commit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::edit);
        UndoKeys.install(this, edit, () -> hasToken() && isShown(token().score()));
    }

    /** Shows another token's score, unless a person is typing. */
    void show(TokenScore item) {
        refused.filter(entry ->
                        entry.kept().index() == item.index() && entry.kept().score() != item.score())
                .ifPresent(this::takeBack); // it was dragged or nudged
        if (!isFocused()) {
            setText(Numbers.shortScore(item.score()));
        }
        setAccessibleText("Score of " + item.token());
        setTooltip(HELP);
        setId("score-" + item.index());
    }

    private boolean hasToken() {
        return index.getAsInt() >= 0 && index.getAsInt() < model.scores().size();
    }

    private TokenScore token() {
        return model.scores().get(index.getAsInt());
    }

    private void edit(KeyEvent event) {
        double step = event.isShiftDown() ? ScoresModel.LARGE_STEP : ScoresModel.STEP;
        switch (event.getCode()) {
            case UP -> model.nudge(index.getAsInt(), step);
            case DOWN -> model.nudge(index.getAsInt(), -step);
            case ESCAPE -> {}
            default -> {
                return;
            }
        }
        showScore();
        event.consume();
    }

    private void commit() {
        boolean typed = hasToken() && !isShown(token().score());
        boolean taken = typed && model.type(index.getAsInt(), getText());
        if (taken) {
            refused.ifPresent(this::takeBack);
        } else if (typed) {
            messages.problem("\u201c" + getText() + "\u201d is not a number; the score of \u201c" + token().token()
                    + "\u201d stays " + Numbers.score(token().score()) + ".");
            refused = Optional.of(new Refused(messages.currentProperty().get(), token()));
        }
        showScore();
    }

    private void takeBack(Refused entry) {
        refused = Optional.empty();
        if (entry.message() != null) {
            messages.clear(entry.message());
        }
    }

    private boolean isShown(double score) {
        return getText().equals(Numbers.score(score)) || getText().equals(Numbers.shortScore(score));
    }

    private void showScore() {
        if (hasToken()) {
            double score = token().score();
            setText(isFocused() ? Numbers.score(score) : Numbers.shortScore(score));
        }
    }
}
