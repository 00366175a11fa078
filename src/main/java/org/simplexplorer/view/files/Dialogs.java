package org.simplexplorer.view.files;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The questions that the window asks; apart from the window, so that a test can answer them. */
public interface Dialogs {

    /** What to do with unsaved changes. */
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /** Which study to open; empty if the person thought better of it. */
    Optional<Path> openStudy();

    /** Which text file has the sentences; empty if the person thought better of it. */
    Optional<Path> openSentences();

    /** Which table has texts and their labels; empty if the person thought better of it. */
    Optional<Path> openTexts();

    /** Which folder holds a transformer; empty if the person thought better of it. */
    Optional<Path> openModel();

    /** Where to save the study. */
    Optional<Path> saveStudy(String suggestedName);

    /**
     * Where to export a figure or its numbers.
     *
     * @param suggestedName without a suffix
     * @param suffixes the formats there are, the usual one first
     */
    Optional<Path> exportFigure(String suggestedName, List<String> suffixes);

    Unsaved unsavedChanges(String title);

    /** Whether to write over a file that another program has changed. */
    enum Changed {
        OVERWRITE,
        SAVE_AS,
        CANCEL
    }

    Changed changedOutside(String fileName);

    /** What to do with work that an earlier run of the program left unsaved. */
    enum LeftBehind {
        OPEN,
        DISCARD,
        LATER
    }

    /**
     * What to do with it.
     *
     * @param what names the work, in quotation marks
     * @param changed when the newest of it was changed
     */
    LeftBehind leftBehind(String what, Instant changed);
}
