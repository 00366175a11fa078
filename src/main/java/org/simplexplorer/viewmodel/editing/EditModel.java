package org.simplexplorer.viewmodel.editing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.simplexplorer.edit.Rearrangement;
import org.simplexplorer.edit.ScoreEdit;
import org.simplexplorer.edit.SpreadsheetCells;
import org.simplexplorer.figure.common.TokenWords;
import org.simplexplorer.intake.DelimitedHints;
import org.simplexplorer.intake.Headers;
import org.simplexplorer.intake.IntakeReader;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.viewmodel.base.ChoiceModel;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Numbers;
import org.simplexplorer.viewmodel.base.Sentence;
import org.simplexplorer.viewmodel.document.OpenStudy;

/** Edits of several words at once: of those that are selected, or of all; in the chosen row, or in every one. */
public final class EditModel {

    /** What a number is for. */
    public enum Operation {
        SET("set to"),
        ADD("add"),
        SCALE("multiply by");

        private final String words;

        Operation(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private final OpenStudy open;
    private final TokenSelection selection;
    private final Messages messages;
    private final Random random;
    private final ChoiceModel<Operation> operation =
            new ChoiceModel<>(List.of(Operation.values()), Operation::words, Operation.SET);
    private final StringProperty number = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final BooleanProperty everyRow = new SimpleBooleanProperty();

    EditModel(OpenStudy open, TokenSelection selection, Messages messages, Random random) {
        this.open = open;
        this.selection = selection;
        this.messages = messages;
        this.random = random;
        number.subscribe(text -> error.set(""));
    }

    /** Whose scores are shown, and how many words of them are selected. */
    public ObservableValue<String> headingProperty() {
        return Bindings.createStringBinding(
                this::heading,
                open.studyProperty(),
                open.selectedRowProperty(),
                selection.selectedProperty(),
                everyRow);
    }

    private String heading() {
        int words = selection.selectedProperty().get().size();
        String label = TokenWords.shortened(open.row().label());
        if (words == 0) {
            return label.isEmpty() ? "SCORES" : "SCORES OF \u201c" + label + "\u201d";
        }
        String place = everyRow.get() ? " IN EVERY ROW" : label.isEmpty() ? "" : " IN \u201c" + label + "\u201d";
        return words + " SELECTED" + place;
    }

    /** Takes the last step back; what was said of it is true no more. */
    public void undo() {
        messages.clear();
        open.undo();
    }

    /** Does again what was taken back last. */
    public void redo() {
        messages.clear();
        open.redo();
    }

    /** What is done with the number. */
    public ChoiceModel<Operation> operation() {
        return operation;
    }

    /** The number as it is typed. */
    public StringProperty numberProperty() {
        return number;
    }

    /** Why the number cannot be used; empty if it can. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Whether edits are of every row, and not of the chosen one alone. */
    public BooleanProperty everyRowProperty() {
        return everyRow;
    }

    /** Sets, adds or multiplies. */
    public void applyNumber() {
        OptionalDouble value = Numbers.parse(number.get());
        if (value.isEmpty()) {
            error.set("\u201c" + number.get() + "\u201d is not a number.");
            return;
        }
        double by = value.getAsDouble();
        error.set("");
        Operation chosen = operation.value();
        edit(chosen.words() + " " + number.get() + where(), study -> switch (chosen) {
            case SET -> cells().set(study, by);
            case ADD -> cells().add(study, by);
            case SCALE -> cells().scale(study, by);
        });
    }

    /** The scores get mean 0 and standard deviation 1. */
    public void normalise() {
        edit("normalised scores" + where(), cells()::normalise);
    }

    /** The scores are drawn anew, from the standard normal distribution. */
    public void randomise() {
        edit("random scores" + where(), study -> cells().randomise(study, random));
    }

    /** The words stand in descending order of their scores in the chosen row. */
    public void sort() {
        edit("sorted words", study -> Rearrangement.sort(study, open.selectedRow(), selection.orAll()));
    }

    /** Only the selected words stay. */
    public void crop() {
        keepSelected(Rearrangement::crop);
    }

    /** Only the selected words stay, and the rows that are theirs. */
    public void cropBoth() {
        keepSelected(Rearrangement::cropBoth);
    }

    /** Whether each word has a row of its own, as {@link #cropBoth} needs. */
    public ObservableValue<Boolean> selfAttentionProperty() {
        return open.studyProperty().map(Rearrangement::isSelfAttention);
    }

    private void keepSelected(BiFunction<Study, List<Integer>, Study> crop) {
        List<Integer> words = selection.selectedProperty().get();
        if (words.isEmpty()) {
            messages.problem("Select the words to keep first: click them, with Shift or Ctrl for several.");
        } else {
            edit("crop", study -> crop.apply(study, words));
        }
    }

    /** Targets become sources and sources targets. */
    public void transpose() {
        if (open.tokens().isEmpty()) {
            messages.problem("There are no words yet to turn into rows.");
        } else {
            edit("transposed rows and words", Rearrangement::transpose);
        }
    }

    /** The scores of the selected words in the chosen row, for a spreadsheet. */
    public String copy() {
        return SpreadsheetCells.column(open.row(), selection.orAll());
    }

    /** The whole study with words and row names, for a spreadsheet. */
    public String copyTable() {
        return SpreadsheetCells.table(open.study());
    }

    /** Puts cells of a spreadsheet in the place of scores, from the first selected word of the chosen row on. */
    public void paste(String text) {
        try {
            List<double[]> rows = rows(text);
            int token = selection.orAll().stream().findFirst().orElse(0);
            edit("pasted cells", study -> SpreadsheetCells.paste(study, open.selectedRow(), token, rows));
        } catch (StudyFormatException e) {
            messages.problem(Sentence.of(e));
        }
    }

    /** Spreadsheets put tabs between cells, so that a comma is a decimal one; what has none is read as any table is. */
    private static List<double[]> rows(String text) throws StudyFormatException {
        try {
            return rows(text, Optional.of('\t'));
        } catch (StudyFormatException e) {
            return rows(text, Optional.empty());
        }
    }

    private static List<double[]> rows(String text, Optional<Character> delimiter) throws StudyFormatException {
        DelimitedHints hints = new DelimitedHints(delimiter, Optional.empty(), Optional.of(Headers.NONE));
        Study cells = IntakeReader.read(text, "the clipboard", hints).study(0, 0);
        return cells.rows().stream().map(Row::scores).toList();
    }

    private ScoreEdit cells() {
        List<Integer> rows = everyRow.get()
                ? IntStream.range(0, open.study().rows().size()).boxed().toList()
                : List.of(open.selectedRow());
        return new ScoreEdit(rows, selection.orAll());
    }

    private String where() {
        return everyRow.get() ? " in every row" : "";
    }

    private void edit(String step, UnaryOperator<Study> change) {
        try {
            open.edit(step, change);
            messages.clear(); // what went wrong before is over
        } catch (IllegalArgumentException e) {
            messages.problem(Sentence.of(e));
        }
    }
}
