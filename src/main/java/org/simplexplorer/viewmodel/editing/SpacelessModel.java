package org.simplexplorer.viewmodel.editing;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.simplexplorer.edit.Spaceless;
import org.simplexplorer.study.Limits;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.transformer.ModelScores;

/** Offers to divide a sentence that was written without spaces, as Chinese, Japanese and Thai are. */
public final class SpacelessModel {

    private final OpenStudy open;
    private final ModelScores model;
    private final Messages messages;
    private final BooleanProperty dismissed = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper wordsKnown = new ReadOnlyBooleanWrapper();
    private Looked looked = Looked.at(List.of());

    /**
     * What the tokens look like, looked at once for each sentence.
     *
     * @param whole whether any looks like several words
     * @param words whether any of those is of several words that are known
     */
    private record Looked(List<String> tokens, boolean whole, boolean words) {
        static Looked at(List<String> tokens) {
            List<String> whole = tokens.stream().filter(Spaceless::isLikely).toList();
            boolean words =
                    whole.stream().anyMatch(token -> Spaceless.words(token).size() > 1);
            return new Looked(tokens, !whole.isEmpty(), words);
        }
    }

    SpacelessModel(OpenStudy open, ModelScores model, Messages messages) {
        this.open = open;
        this.model = model;
        this.messages = messages;
        open.documentProperty().subscribe(() -> dismissed.set(false));
        open.studyProperty().subscribe(this::look);
        dismissed.subscribe(this::look);
        model.activeProperty().subscribe(this::look);
    }

    /** Whether a token looks like several words, and the offer was not sent away. A model divides sentences by itself. */
    public ReadOnlyBooleanProperty offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** Whether words are known, and not characters only. */
    public ReadOnlyBooleanProperty wordsKnownProperty() {
        return wordsKnown.getReadOnlyProperty();
    }

    public void splitIntoWords() {
        split(Spaceless::words, "word");
    }

    public void splitIntoCharacters() {
        split(Spaceless::characters, "character");
    }

    /** Sends the offer away, as long as this study is open. */
    public void dismiss() {
        dismissed.set(true);
    }

    private void split(Function<String, List<String>> into, String by) {
        Study split = Spaceless.split(open.study(), into);
        if (split.tokens().size() > Limits.TOKENS) {
            messages.problem("The sentence would have " + split.tokens().size() + " tokens; at most " + Limits.TOKENS
                    + " are possible. Put spaces between its parts instead.");
            return;
        }
        open.edit("sentence divided by " + by, study -> split);
        messages.offer("Divided into " + split.tokens().size() + " tokens, " + by + " by " + by + ".", "Undo", () -> {
            if (open.study().tokens().equals(split.tokens())) {
                open.undo();
            }
        });
    }

    private void look() {
        if (!open.tokens().equals(looked.tokens())) {
            looked = Looked.at(open.tokens());
        }
        boolean own = model.text().isEmpty();
        wordsKnown.set(own && looked.words());
        offered.set(own && looked.whole() && !dismissed.get());
    }
}
