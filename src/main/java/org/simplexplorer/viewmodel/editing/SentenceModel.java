package org.simplexplorer.viewmodel.editing;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.simplexplorer.study.QuickText;
import org.simplexplorer.study.Retokenizer;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.viewmodel.base.Sentence;
import org.simplexplorer.viewmodel.document.OpenStudy;

/**
 * The sentence as text: every change of the text retokenizes the study at once, and the scores of the words that stay are
 * kept. {@code word:0.2} also sets the word's score in the chosen row.
 */
public final class SentenceModel {

    private final OpenStudy open;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private boolean writing;

    public SentenceModel(OpenStudy open) {
        this.open = open;
        tidy();
        open.studyProperty().subscribe(this::follow);
        text.addListener((observable, was, typed) -> retokenize(typed));
    }

    /** The text in the text area. */
    public StringProperty textProperty() {
        return text;
    }

    /** Why the text cannot be used; empty if it can. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Rewrites the text as plain tokens: scores that were typed are in the study by now. */
    public void tidy() {
        if (error.get().isEmpty()) {
            write(QuickText.format(open.study().tokens()));
        }
    }

    private void retokenize(String typed) {
        if (writing) {
            return;
        }
        try {
            List<QuickText.Token> tokens = QuickText.parse(typed);
            writing = true;
            open.edit(study -> Retokenizer.retokenize(study, tokens, open.selectedRow()));
            error.set("");
        } catch (StudyFormatException | IllegalArgumentException e) {
            error.set(Sentence.of(e));
        } finally {
            writing = false;
        }
    }

    /** Another study was opened, or the tokens changed elsewhere: show them, but never rewrite what is being typed. */
    private void follow() {
        if (!writing && !tokens(text.get()).equals(open.study().tokens())) {
            error.set("");
            write(QuickText.format(open.study().tokens()));
        }
    }

    private void write(String tidy) {
        writing = true;
        text.set(tidy);
        writing = false;
    }

    private static List<String> tokens(String text) {
        try {
            return QuickText.parse(text).stream().map(QuickText.Token::word).toList();
        } catch (StudyFormatException e) {
            return List.of();
        }
    }
}
