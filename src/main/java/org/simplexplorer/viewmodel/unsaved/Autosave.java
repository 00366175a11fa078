package org.simplexplorer.viewmodel.unsaved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Sentence;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.OpenStudy;

/**
 * Keeps copies of unsaved work, at most a moment old also while something is dragged, and offers what a program that was
 * ended has left behind.
 */
public final class Autosave {

    private final UnsavedFolder folder;
    private final Messages messages;
    private final Threads threads;
    private final Set<OpenStudy> waiting = new HashSet<>();
    private long asked;
    /** The newest request that was served, by the number of the study; only under the lock. */
    private final Map<Integer, Long> stored = new HashMap<>();

    private boolean failed;
    private boolean ended;

    public Autosave(Path folder, Messages messages, Threads threads) {
        this.folder = new UnsavedFolder(folder);
        this.messages = messages;
        this.threads = threads;
    }

    /** Keeps copies of the studies that are shown here. */
    public void watch(OpenStudy open) {
        open.studyProperty().addListener((observable, was, is) -> request(open));
        open.dirtyProperty().addListener((observable, was, is) -> request(open));
    }

    /** The work that was left behind unsaved, the newest first; none if all was saved. */
    public List<UnsavedCopy> leftBehind() {
        try {
            return folder.leftBehind();
        } catch (IOException e) {
            messages.problem("Unsaved work of an earlier time cannot be looked for: " + Sentence.of(e));
            return List.of();
        }
    }

    /** Shows what was left behind, still unsaved. */
    public void restore(UnsavedCopy copy, OpenStudy open) {
        open.restore(copy.study(), copy.file().orElse(null));
        long time = ++asked;
        int number = open.number();
        threads.background().execute(() -> {
            // Its own copy first, then the old one goes.
            store(number, time, copy.study(), copy.file().orElse(null), true);
            delete(copy);
        });
    }

    /** Gives up what was left behind. */
    public void discard(UnsavedCopy copy) {
        threads.background().execute(() -> delete(copy));
    }

    /** Does now what would be done in a moment, before another study is shown. */
    public void hurry(OpenStudy open) {
        if (waiting.contains(open)) {
            collect(open);
        }
    }

    /** A study is closed: what of it was not saved is given up. */
    public void forget(int number) {
        store(number, Long.MAX_VALUE, Study.blank(), null, false);
    }

    /** The program ends as it should: what was not saved is given up. */
    public synchronized void end() {
        ended = true;
        List.copyOf(stored.keySet()).forEach(this::forget);
    }

    private void request(OpenStudy open) {
        if (waiting.add(open)) {
            threads.later().execute(() -> collect(open));
        }
    }

    private void collect(OpenStudy open) {
        waiting.remove(open);
        int number = open.number();
        Study study = open.study();
        Path file = open.fileProperty().get();
        boolean dirty = open.dirtyProperty().get();
        long time = ++asked;
        threads.background().execute(() -> store(number, time, study, file, dirty));
    }

    /** Does nothing where a later request was served already. */
    private synchronized void store(int number, long time, Study study, @Nullable Path file, boolean dirty) {
        if (time <= stored.getOrDefault(number, 0L) || (ended && dirty)) {
            return;
        }
        stored.put(number, time);
        try {
            if (dirty) {
                UnsavedCopy.write(folder.own(number), study, file);
            } else {
                Files.deleteIfExists(folder.own(number));
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
