package org.simplexplorer.viewmodel.unsaved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.study.RowTexts;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Sentence;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.Document;

/**
 * Keeps a copy of every document's unsaved work, at most a moment old also while something is dragged, and offers what a
 * program that was killed has left behind. The queue of the disk keeps the order: the last copy asked for is the last
 * written.
 */
public final class Autosave {

    /** @param texts for the thread of the disk alone */
    private record Watch(Subscription changes, RowTexts texts) {}

    private final UnsavedFolder folder;
    private final Messages messages;
    private final Threads threads;
    private final Map<Document, Watch> watched = new HashMap<>();
    private final Set<Document> waiting = new HashSet<>();
    private boolean failed;

    public Autosave(Path folder, Messages messages, Threads threads) {
        this.folder = new UnsavedFolder(folder);
        this.messages = messages;
        this.threads = threads;
    }

    /** Keeps copies of a document, until {@link #forget}. */
    public void watch(Document document) {
        begin(document);
    }

    private Watch begin(Document document) {
        Watch watch = new Watch(
                Subscription.combine(
                        document.studyProperty().subscribe((was, is) -> request(document)),
                        document.dirtyProperty().subscribe((was, is) -> request(document))),
                new RowTexts());
        watched.put(document, watch);
        return watch;
    }

    /** Looks for unsaved work of earlier runs and hands it over, newest first; the list may be empty. */
    public void lookForLeftBehind(Consumer<List<UnsavedCopy>> found) {
        threads.background().execute(() -> {
            try {
                List<UnsavedCopy> copies = folder.leftBehind();
                threads.ui().execute(() -> found.accept(copies));
            } catch (IOException e) {
                tell("Unsaved work of an earlier session cannot be read: " + Sentence.of(e));
                threads.ui().execute(() -> found.accept(List.of()));
            }
        });
    }

    /** Opens what was left behind as a document; once that has a copy of its own on the disk, the old one goes. */
    public Document restore(UnsavedCopy copy, int number) {
        Document document = Document.unsaved(number, copy.study(), copy.file().orElse(null));
        store(document, begin(document), () -> delete(copy.copy()));
        return document;
    }

    /** Deletes unsaved work of an earlier run. */
    public void discard(UnsavedCopy copy) {
        threads.disk().execute(() -> delete(copy.copy()));
    }

    /** A document is closed: its copy is deleted. */
    public void forget(Document document) {
        Watch watch = watched.remove(document);
        if (watch != null) {
            watch.changes().unsubscribe();
            Path own = folder.own(document.number());
            threads.disk().execute(() -> delete(own));
        }
    }

    /** The program ends normally: all copies are deleted. */
    public void end() {
        List.copyOf(watched.keySet()).forEach(this::forget);
    }

    private void request(Document document) {
        if (waiting.add(document)) {
            threads.later().execute(() -> {
                waiting.remove(document);
                Watch watch = watched.get(document);
                if (watch != null) {
                    store(document, watch, () -> {});
                }
            });
        }
    }

    private void store(Document document, Watch watch, Runnable afterwards) {
        Path own = folder.own(document.number());
        Study study = document.study();
        Path file = document.fileProperty().get();
        boolean dirty = document.isDirty();
        threads.disk().execute(() -> {
            if (!dirty) {
                delete(own);
            } else if (write(own, study, file, watch.texts())) {
                afterwards.run();
            }
        });
    }

    private boolean write(Path own, Study study, @Nullable Path file, RowTexts texts) {
        try {
            UnsavedCopy.write(own, study, file, texts);
            failed = false;
            return true;
        } catch (IOException e) {
            if (!failed) {
                failed = true; // once is enough
                tell("Unsaved work cannot be kept safe: " + Sentence.of(e));
            }
            return false;
        }
    }

    private void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            tell("A copy of unsaved work cannot be deleted: " + Sentence.of(e));
        }
    }

    private void tell(String problem) {
        threads.ui().execute(() -> messages.problem(problem));
    }
}
