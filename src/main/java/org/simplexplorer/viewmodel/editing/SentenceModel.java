package org.simplexplorer.viewmodel.editing;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.simplexplorer.edit.NewSentence;
import org.simplexplorer.study.QuickText;
import org.simplexplorer.study.Retokenizer;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.viewmodel.base.Sentence;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.transformer.ModelScores;

/**
 * The sentence as text. Where the scores are made by hand, every change of the text retokenizes the study at once, and the
 * scores of the words that stay are kept; {@code word:0.2} also sets the word's score in the chosen row. Where they come from
 * a model, the text goes to the model.
 */
public final class SentenceModel {

    private final OpenStudy open;
    private final ModelScores model;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private boolean writing;

    /** The text and the tokens that were compared last, as most edits change neither, and whether they are the same. */
    private Compared compared = new Compared("", List.of(), true);

    private record Compared(String text, List<String> tokens, boolean same) {}

    public SentenceModel(OpenStudy open, ModelScores model) {
        this.open = open;
        this.model = model;
        write(sentence());
        open.studyProperty().subscribe(this::follow);
        open.documentProperty().subscribe(this::follow);
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
            write(sentence());
        }
    }

    /** What the model reads as it was typed, or the tokens. */
    private String sentence() {
        return model.text().orElseGet(() -> QuickText.format(open.study().tokens()));
    }

    private void retokenize(String typed) {
        if (writing) {
            return;
        }
        writing = true;
        try {
            boolean fresh = open.fileProperty().get() == null && NewSentence.is(open.study(), parsed(typed));
            if (fresh) {
                model.replaceSentence();
            }
            if (!readByModel(typed)) {
                List<QuickText.Token> tokens = QuickText.parse(typed);
                Study opened = open.document().origin().saved();
                open.edit(study -> Retokenizer.retokenize(
                        fresh ? NewSentence.of(study, opened) : study, tokens, fresh ? 0 : open.selectedRow()));
            }
            error.set("");
        } catch (StudyFormatException | IllegalArgumentException e) {
            error.set(Sentence.of(e));
        } finally {
            writing = false;
        }
    }

    /** A sentence that has no word of the one before is a new one, unless half of its words come with scores. */
    private boolean readByModel(String typed) {
        List<QuickText.Token> tokens = parsed(typed);
        long scored = tokens.stream().filter(token -> token.score().isPresent()).count();
        boolean fresh =
                !tokens.isEmpty() && 2 * scored < tokens.size() && NewSentence.sharesNoWord(open.study(), tokens);
        return model.read(typed, fresh);
    }

    /** Another study was opened, or the tokens changed elsewhere: show them, but never rewrite what is being typed. */
    private void follow() {
        boolean changed = model.text().map(read -> !read.equals(text.get())).orElseGet(() -> !hasTokens(text.get()));
        if (!writing && changed) {
            error.set("");
            write(sentence());
        }
    }

    private void write(String tidy) {
        writing = true;
        text.set(tidy);
        writing = false;
    }

    private boolean hasTokens(String typed) {
        List<String> tokens = open.tokens();
        if (!compared.text().equals(typed) || !compared.tokens().equals(tokens)) {
            List<String> words =
                    parsed(typed).stream().map(QuickText.Token::word).toList();
            compared = new Compared(typed, tokens, words.equals(tokens));
        }
        return compared.same();
    }

    private static List<QuickText.Token> parsed(String text) {
        try {
            return QuickText.parse(text);
        } catch (StudyFormatException e) {
            return List.of();
        }
    }
}
