package org.simplexplorer.viewmodel.transformer;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.simplexplorer.edit.NewSentence;
import org.simplexplorer.study.ScoresFrom;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.Background;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Sentence;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.document.OpenStudy;

/**
 * Whether the open study's scores come from a model, and which of its heads is shown. While they do, the scores follow the
 * text and the choice of a head; once a person changes a score, they are that person's.
 */
public final class ModelScores {

    private final OpenStudy open;
    private final ModelShelf shelf;
    private final Background background;
    private final Messages messages;
    private final Readings readings;
    /** What is on its way. */
    private final Map<Document, ScoresFrom> wanted = new WeakHashMap<>();
    /** Whose sentence is another one than that which it was opened with, once the model has read it. */
    private final Set<Document> replacing = Collections.newSetFromMap(new WeakHashMap<>());
    /** New studies whose scores a person wants to make by hand. */
    private final Set<Document> byHand = Collections.newSetFromMap(new WeakHashMap<>());

    /** Whether the built-in model was asked for before there was a text. */
    private boolean expected;

    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper where = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper head = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

    public ModelScores(OpenStudy open, ModelShelf shelf, Background background, Messages messages, Threads threads) {
        this.open = open;
        this.shelf = shelf;
        this.background = background;
        this.messages = messages;
        readings = new Readings(shelf, this::apply, this::failed, threads);
        open.documentProperty().subscribe(this::documentChanged);
        open.studyProperty().subscribe(this::follow);
        open.onEdit(this::edited);
        follow();
    }

    /** What is still on its way must not take back what a person has just done by hand. */
    private void edited(Study before, Study after) {
        if (isTakenOver(after) && !isTakenOver(before)) {
            wanted.remove(open.document());
            follow();
        }
    }

    private static boolean isTakenOver(Study study) {
        return study.scoresFrom().filter(ScoresFrom::takenOver).isPresent();
    }

    /** Whether the scores follow the text: they come from a model, or will as soon as a text is typed. */
    public ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    /** Which head of which model is shown, such as {@code all-MiniLM-L6-v2, layer 4, head 2}; empty where none is. */
    public ReadOnlyStringProperty whereProperty() {
        return where.getReadOnlyProperty();
    }

    /** The head alone, such as {@code layer 4, head 2}; empty where none is shown. */
    public ReadOnlyStringProperty headProperty() {
        return head.getReadOnlyProperty();
    }

    /** Why the text gives no scores, or what there is to say of it; empty for nothing. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** The head that is shown, or is to be; empty where the scores are a person's. */
    public Optional<ScoresFrom> from() {
        return Optional.ofNullable(wanted.get(open.document())).or(() -> from(open.study()));
    }

    /** What the model is to read; empty where the scores are a person's. */
    public Optional<String> text() {
        return from().map(ScoresFrom::text);
    }

    private Optional<ScoresFrom> from(Study study) {
        return study.scoresFrom().filter(from -> !from.takenOver() && shelf.has(from.model()));
    }

    /** What is read next takes the place of the study's sentence, with its title, note and rows. */
    public void replaceSentence() {
        replacing.add(open.document());
    }

    /**
     * Gives a text to the model, where its scores are wanted.
     *
     * @param fresh whether the text has no word of the sentence before
     * @return whether the model takes it; otherwise it is a sentence whose scores are made by hand
     */
    public boolean read(String text, boolean fresh) {
        Optional<ScoresFrom> now = from();
        if (now.isPresent()) {
            request(now.get().withText(text));
            return true;
        }
        if (fresh && startsHere()) {
            request(first().withText(text));
            return true;
        }
        replacing.remove(open.document());
        return false;
    }

    /** Whether a new sentence in the open study gets a model's scores: it is not a file of one's own, nor made by hand. */
    private boolean startsHere() {
        Document document = open.document();
        return document.fileProperty().get() == null
                && document.study().scoresFrom().isEmpty()
                && !byHand.contains(document);
    }

    private ScoresFrom first() {
        return ModelText.first(shelf.builtInName());
    }

    /** Shows another head, both from 1. */
    public void choose(int layer, int head) {
        from().ifPresent(now -> request(now.withHead(layer, head)));
    }

    /** Takes the scores from the model that read the study before, or else from the one that is built in. */
    public void useModel() {
        if (from().isEmpty()) {
            useModel(open.study()
                    .scoresFrom()
                    .map(ScoresFrom::model)
                    .filter(shelf::has)
                    .orElse(shelf.builtInName()));
        }
    }

    /** Takes the scores from a model: of the text that was read before, if there is one, or else of the sentence. */
    void useModel(String name) {
        byHand.remove(open.document());
        request(ModelText.from(open.study(), name, first()));
        follow();
    }

    /** Leaves the scores as they are; from now on they are a person's. */
    public void useHand() {
        wanted.remove(open.document());
        byHand.add(open.document());
        open.edit(Study::takenOver);
        follow();
    }

    /** Lets a model read a text, and shows one of its heads. */
    void request(ScoresFrom from) {
        Document document = open.document();
        wanted.put(document, from);
        status.set("");
        if (from.text().isBlank()) {
            apply(new Readings.Answer(new Readings.Wish(document, from), from, Optional.empty(), ""));
        } else {
            readings.request(document, from);
        }
        tell();
    }

    /** A newer wish may be on its way, or the person may have gone on by hand. */
    private void apply(Readings.Answer answer) {
        Document document = answer.wish().document();
        ScoresFrom from = answer.from();
        ScoresFrom now = wanted.get(document);
        if (now == null) {
            return;
        }
        Study opened = document.origin().saved();
        UnaryOperator<Study> bare =
                replacing.remove(document) ? study -> NewSentence.of(study, opened) : UnaryOperator.identity();
        try {
            answer.read()
                    .ifPresentOrElse(
                            read -> document.edit(study -> ModelText.applied(bare.apply(study), read, from)),
                            () -> document.edit(study -> ModelText.emptied(bare.apply(study), from)));
            say(
                    document,
                    answer.read().flatMap(read -> read.cut().or(read::unknown)).orElse(answer.problem()));
        } catch (IllegalArgumentException e) {
            say(document, Sentence.of(e));
        }
        if (now.equals(answer.wish().from())) {
            wanted.remove(document);
        }
        follow();
    }

    private void say(Document document, String sentence) {
        if (document.equals(open.document())) {
            status.set(sentence);
        }
    }

    private void failed(Throwable failure) {
        wanted.clear();
        messages.failed(failure);
    }

    private void documentChanged() {
        status.set("");
        follow();
    }

    private void follow() {
        boolean starts = open.study().tokens().isEmpty() && startsHere();
        active.set(from().isPresent() || starts);
        if (starts && !expected) {
            expected = true; // it is there when the first word is typed
            background.read("Loading " + shelf.builtInName(), () -> shelf.get(shelf.builtInName()), model -> {});
        }
        tell();
    }

    private void tell() {
        where.set(from().map(ScoresFrom::inWords).orElse(""));
        head.set(from().map(from -> "layer %d, head %d".formatted(from.layer(), from.head()))
                .orElse(""));
    }
}
