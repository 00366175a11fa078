package org.simplexplorer.viewmodel.document;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.study.FileStamp;
import org.simplexplorer.study.Study;

/**
 * What ties a study to its file, through all its edits; an import begins a new one. Only for the interface thread.
 */
public final class Origin {

    private @Nullable Path file;
    private Study saved;
    private Optional<FileStamp> stamp = Optional.empty();
    private boolean changeTold;

    /**
     * @param file where the study was opened from; null for none
     * @param saved what need not be saved
     */
    Origin(@Nullable Path file, Study saved) {
        this.file = file;
        this.saved = saved;
    }

    /** Where the study was opened from or last saved; null for nowhere. */
    @Nullable
    Path file() {
        return file;
    }

    /** The state that is stored. */
    Study saved() {
        return saved;
    }

    void save(Study what, Path where) {
        saved = what;
        file = where;
    }

    /** What the file held when it was opened or saved. */
    public Optional<FileStamp> stamp() {
        return stamp;
    }

    public void setStamp(Optional<FileStamp> newStamp) {
        stamp = newStamp;
        changeTold = false;
    }

    /** Whether the person knows that another program has changed the file; says so from now on. */
    public boolean tellChange() {
        boolean told = changeTold;
        changeTold = true;
        return told;
    }
}
