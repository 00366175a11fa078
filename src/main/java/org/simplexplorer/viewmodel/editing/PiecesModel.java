package org.simplexplorer.viewmodel.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.simplexplorer.edit.PieceMerge;
import org.simplexplorer.edit.PieceScheme;
import org.simplexplorer.edit.PieceWords;
import org.simplexplorer.edit.PieceWords.Word;
import org.simplexplorer.edit.SpecialTokens;
import org.simplexplorer.study.SoftmaxedScores;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.ChoiceModel;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.document.OpenStudy;

/** Merges word pieces into words and leaves out special tokens: offers, previews, applies and undoes it. */
public final class PiecesModel {

    /**
     * A word as it would become.
     *
     * @param text the word
     * @param pieces what it is made of; one where nothing is merged
     * @param dropped whether it is left out
     */
    public record PreviewWord(String text, List<String> pieces, boolean dropped) {}

    /** What was done last with a document. */
    private record Merged(Study before, Study after, String words) {}

    private final OpenStudy open;
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper found = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<PreviewWord>> preview = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty merge = new SimpleBooleanProperty(true);
    private final BooleanProperty dropSpecial = new SimpleBooleanProperty(true);
    private final BooleanProperty renormalise = new SimpleBooleanProperty(true);
    private final ChoiceModel<Boolean> sources =
            new ChoiceModel<>(List.of(false, true), sum -> sum ? "sum" : "mean", false);
    private Runnable afterwards = () -> {};
    private final Map<Document, Merged> merged = new WeakHashMap<>();
    private List<String> judged = List.of();
    private boolean ofUse;

    public PiecesModel(OpenStudy open) {
        this.open = open;
        Stream.of(merge, dropSpecial).forEach(choice -> choice.addListener((observable, was, is) -> look()));
        open.studyProperty().subscribe(study -> follow());
        open.documentProperty().subscribe(document -> follow());
    }

    /** Whether the study has word pieces or special tokens. */
    public ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    /** Whether the dialog with the choices is open. */
    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** {@code 14 of 32 tokens are marked like ##ing; 2 special tokens}. */
    public ReadOnlyStringProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** What was done with the study that is open, while it is as it was left; empty for nothing. */
    public ReadOnlyStringProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** The words as they would become. */
    public ReadOnlyObjectProperty<List<PreviewWord>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Whether pieces are merged into words. */
    public BooleanProperty mergeProperty() {
        return merge;
    }

    /** Whether the numbers of a word's source tokens are averaged or summed up. */
    public ChoiceModel<Boolean> sources() {
        return sources;
    }

    /** Whether special tokens are left out. */
    public BooleanProperty dropSpecialProperty() {
        return dropSpecial;
    }

    /** Whether rows of weights sum to 1 again. */
    public BooleanProperty renormaliseProperty() {
        return renormalise;
    }

    /** Whether the numbers are weights, for which sums are right and rows can be renormalised. */
    public boolean areWeights() {
        return SoftmaxedScores.isLikely(open.study());
    }

    /** Whether there are pieces to merge, and not only special tokens. */
    public boolean hasPieces() {
        return PieceScheme.of(open.tokens()).isPresent();
    }

    /** Asks how to do it. */
    public void start() {
        start(() -> {});
    }

    /**
     * Asks how to do it.
     *
     * @param then runs when it was done or given up
     */
    public void start(Runnable then) {
        if (possible.get()) {
            afterwards = then;
            sources.choose(areWeights());
            merge.set(true);
            dropSpecial.set(true);
            renormalise.set(true);
            look();
            asking.set(true);
        }
    }

    /** Does it, as one step that can be taken back. */
    public void accept() {
        PieceMerge.Result result = choices().apply(open.study());
        asking.set(false);
        merged.put(open.document(), new Merged(open.study(), result.study(), words(result)));
        open.edit(
                result.pieces() == result.words() + result.dropped().size() ? "special tokens" : "word pieces",
                study -> result.study());
        follow();
        afterwards.run();
    }

    public void cancel() {
        asking.set(false);
        afterwards.run();
    }

    /** Puts the pieces back. */
    public void takeBack() {
        Merged last = merged.get(open.document());
        if (last != null && !done.get().isEmpty()) {
            open.edit("words back to pieces", study -> last.before());
        }
    }

    private PieceMerge choices() {
        return new PieceMerge(merge.get(), sources.value(), dropSpecial.get(), renormalise.get());
    }

    private void follow() {
        List<String> tokens = open.tokens();
        // Where the scores are a model's, the model is asked for words instead.
        boolean byHand =
                open.study().scoresFrom().filter(from -> !from.takenOver()).isEmpty();
        if (!tokens.equals(judged)) {
            judged = tokens;
            ofUse = PieceMerge.isOfUse(open.study());
            found.set(found(tokens));
        }
        possible.set(byHand && ofUse);
        Merged last = merged.get(open.document());
        done.set(last != null && open.study().equals(last.after()) ? last.words() : "");
    }

    private void look() {
        List<String> tokens = open.tokens();
        Optional<PieceScheme> scheme = merge.get() ? PieceScheme.of(tokens) : Optional.empty();
        List<PreviewWord> words = new ArrayList<>();
        for (Word word : PieceWords.of(tokens, scheme)) {
            List<String> pieces = List.copyOf(tokens.subList(word.from(), word.to()));
            words.add(new PreviewWord(word.text(), pieces, dropSpecial.get() && word.special()));
        }
        preview.set(List.copyOf(words));
    }

    private static String found(List<String> tokens) {
        List<String> parts = new ArrayList<>();
        PieceScheme.of(tokens)
                .ifPresent(scheme -> parts.add("%d of %d tokens are marked like %s"
                        .formatted(scheme.marked(tokens), tokens.size(), scheme.example())));
        long special = tokens.stream().filter(SpecialTokens::has).count();
        if (special > 0) {
            parts.add(counted(special, "special token"));
        }
        return String.join("; ", parts);
    }

    private static String words(PieceMerge.Result result) {
        List<String> parts = new ArrayList<>();
        parts.add(counted(result.words(), "word") + " from " + counted(result.pieces(), "token"));
        if (!result.dropped().isEmpty()) {
            parts.add("without "
                    + String.join(", ", result.dropped().stream().distinct().toList()));
        }
        if (result.emptied() > 0) {
            parts.add(counted(result.emptied(), "row") + " with nothing left, made uniform");
        }
        return String.join("; ", parts);
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
