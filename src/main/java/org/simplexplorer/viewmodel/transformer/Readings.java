package org.simplexplorer.viewmodel.transformer;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import org.simplexplorer.attend.ReadText;
import org.simplexplorer.model.Transformer;
import org.simplexplorer.study.ScoresFrom;
import org.simplexplorer.viewmodel.base.Latest;
import org.simplexplorer.viewmodel.base.Sentence;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.Document;

/** Lets models read texts in the background, the newest text of each document first. Only for the interface thread. */
final class Readings {

    /** What is to be read for a document, and which head of it is to be shown. */
    record Wish(Document document, ScoresFrom from) {}

    /**
     * What was read, or why it could not be.
     *
     * @param from the head that was wished for, or the nearest that the model has
     */
    record Answer(Wish wish, ScoresFrom from, Optional<ReadText> read, String problem) {}

    private final ModelShelf shelf;
    private final Consumer<Answer> deliver;
    private final Consumer<Throwable> failed;
    private final Threads threads;
    /** One for each document, so that a wish for one never takes the place of a wish for another. */
    private final Map<Document, Latest<Wish, Answer>> latest = new WeakHashMap<>();

    /**
     * @param deliver gets each answer on the interface thread
     * @param failed gets what should not have happened, on the interface thread
     */
    Readings(ModelShelf shelf, Consumer<Answer> deliver, Consumer<Throwable> failed, Threads threads) {
        this.shelf = shelf;
        this.deliver = deliver;
        this.failed = failed;
        this.threads = threads;
    }

    void request(Document document, ScoresFrom from) {
        latest.computeIfAbsent(document, any -> new Latest<>(this::answer, deliver, failed, threads))
                .request(new Wish(document, from));
    }

    private Answer answer(Wish wish) {
        try {
            ReadText read = shelf.read(wish.from().model(), wish.from().text());
            return new Answer(wish, nearest(wish.from(), read.model()), Optional.of(read), "");
        } catch (IllegalArgumentException | ArithmeticException e) {
            return new Answer(wish, wish.from(), Optional.empty(), Sentence.of(e));
        }
    }

    private static ScoresFrom nearest(ScoresFrom from, Transformer model) {
        return from.withHead(Math.min(from.layer(), model.layers()), Math.min(from.head(), model.heads()));
    }
}
