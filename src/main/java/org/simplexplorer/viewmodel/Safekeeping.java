package org.simplexplorer.viewmodel;

import org.simplexplorer.viewmodel.base.Settings;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.files.LastStudy;
import org.simplexplorer.viewmodel.files.Saving;
import org.simplexplorer.viewmodel.unsaved.Autosave;

/** What sees to it that nothing is lost: work is saved, unsaved work is copied, and choices are stored for the next time. */
public final class Safekeeping {

    private final OpenStudy open;
    private final Saving saving;
    private final Autosave autosave;
    private final Settings settings;
    private final LastStudy last;

    Safekeeping(OpenStudy open, Saving saving, Autosave autosave, Settings settings, LastStudy last) {
        this.open = open;
        this.saving = saving;
        this.autosave = autosave;
        this.settings = settings;
        this.last = last;
    }

    /** Saves studies to their files. */
    public Saving saving() {
        return saving;
    }

    /** Keeps copies of unsaved work. */
    public Autosave autosave() {
        return autosave;
    }

    /** The program ends normally: choices are stored, and copies of unsaved work go once all pending writes are done. */
    void end() {
        last.note(open.document());
        settings.store();
        autosave.end();
    }
}
