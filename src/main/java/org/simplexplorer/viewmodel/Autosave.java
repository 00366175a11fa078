package org.simplexplorer.viewmodel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.study.Study;

/**
 * Keeps a copy of unsaved work, at most a moment old also while something is dragged, and offers what a program that was
 * ended has left behind.
 */
public final class Autosave {

    private final OpenStudy open;
    private final UnsavedFolder folder;
    private final Messages messages;
    private final Threads threads;
    private boolean waiting;
    private long asked;
    private long stored;
    private boolean failed;

    Autosave(OpenStudy open, Path folder, Messages messages, Threads threads) {
        this.open = open;
        this.folder = new UnsavedFolder(folder);
        this.messages = messages;
        this.threads = threads;
        open.studyProperty().addListener((observable, was, is) -> request());
        open.dirtyProperty().addListener((observable, was, is) -> request());
    }

    /** The newest work that was left behind unsaved; empty if all was saved. */
    public Optional<UnsavedCopy> leftBehind() {
        try {
            return folder.leftBehind().stream().findFirst();
        } catch (IOException e) {
            messages.problem("Unsaved work of an earlier time cannot be looked for: " + Sentence.of(e));
            return Optional.empty();
        }
    }

    /** Opens what was left behind, still unsaved. */
    public void restore(UnsavedCopy copy) {
        open.restore(copy.study(), copy.file().orElse(null));
        long number = ++asked;
        threads.background().execute(() -> {
            // Its own copy first, then the old one goes.
            store(number, copy.study(), copy.file().orElse(null), true);
            delete(copy);
        });
        messages.tell("The unsaved work is open again; it is still unsaved.");
    }

    /** Gives up what was left behind. */
    public void discard(UnsavedCopy copy) {
        threads.background().execute(() -> delete(copy));
    }

    /** The program ends as it should: what was not saved is given up. */
    public void end() {
        store(Long.MAX_VALUE, open.study(), null, false);
    }

    private void request() {
        if (!waiting) {
            waiting = true;
            threads.later().execute(this::collect);
        }
    }

    private void collect() {
        waiting = false;
        Study study = open.study();
        Path file = open.fileProperty().get();
        boolean dirty = open.dirtyProperty().get();
        long number = ++asked;
        threads.background().execute(() -> store(number, study, file, dirty));
    }

    /** Does nothing where a later request was served already. */
    private synchronized void store(long number, Study study, @Nullable Path file, boolean dirty) {
        if (number <= stored) {
            return;
        }
        stored = number;
        try {
            if (dirty) {
                UnsavedCopy.write(folder.own(), study, file);
            } else {
                Files.deleteIfExists(folder.own());
            }
        } catch (IOException e) {
            if (!failed) {
                failed = true; // once is enough
                threads.ui().execute(() -> messages.problem("Unsaved work cannot be kept safe: " + Sentence.of(e)));
            }
        }
    }

    private void delete(UnsavedCopy copy) {
        try {
            copy.delete();
        } catch (IOException e) {
            threads.ui().execute(() -> messages.problem(Sentence.of(e)));
        }
    }
}
