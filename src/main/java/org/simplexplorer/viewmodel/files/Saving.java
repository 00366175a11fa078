package org.simplexplorer.viewmodel.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.simplexplorer.study.FileStamp;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyWriter;
import org.simplexplorer.viewmodel.base.Background;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.document.Origin;

/** Saves studies, one after another, and notices what other programs do to their files. */
public final class Saving {

    /**
     * What is to be saved and where, taken when the person asks for it: another tab may be shown, and the study be edited or
     * replaced, before it is on the disk.
     */
    public record Save(Document document, Origin origin, Study study, Path file) {

        /** Saves a document as it is now to a file. */
        public static Save of(Document document, Path file) {
            return new Save(document, document.origin(), document.study(), file);
        }

        private String name() {
            return String.valueOf(file.getFileName());
        }

        /** Whether the file holds something else than this program last read from it or wrote to it. */
        private boolean wouldOverwriteAChange() {
            Optional<FileStamp> known = origin.stamp(file);
            Optional<FileStamp> now = known.flatMap(stamp -> FileStamp.of(file));
            return now.isPresent() && !now.equals(known); // a file that is gone is written anew
        }

        private boolean write() throws IOException {
            StudyWriter.write(study, file);
            // Here and not later, so that the next save in the queue does not take this one for another program's.
            origin.setStamp(file, FileStamp.of(file));
            return true;
        }
    }

    private final OpenStudy open;
    private final RecentFiles recent;
    private final Background background;
    private final Messages messages;

    public Saving(OpenStudy open, RecentFiles recent, Background background, Messages messages) {
        this.open = open;
        this.recent = recent;
        this.background = background;
        this.messages = messages;
    }

    /** Writes a study, whatever its file holds, then runs {@code afterwards} if that worked. */
    public void save(Save save, Runnable afterwards) {
        background.write("Saving " + save.name(), save::write, written -> saved(save, afterwards));
    }

    /** As {@link #save}, but runs {@code changed} instead where another program has changed the file. */
    public void saveUnlessChanged(Save save, Runnable afterwards, Runnable changed) {
        background.write("Saving " + save.name(), () -> !save.wouldOverwriteAChange() && save.write(), written -> {
            if (written) {
                saved(save, afterwards);
            } else {
                changed.run();
            }
        });
    }

    private void saved(Save save, Runnable afterwards) {
        save.document().markSaved(save.origin(), save.study(), save.file());
        recent.add(save.file());
        messages.tell("Saved " + save.name() + ".");
        afterwards.run();
    }

    /** Runs once everything that was to be written is written. */
    public void afterWrites(Runnable then) {
        background.afterWrites(then);
    }

    /** Says so if another program has changed the open file; once for each change. */
    public void lookForChanges() {
        Document document = open.document();
        Path file = document.fileProperty().get();
        if (file == null) {
            return;
        }
        Save asItIs = Save.of(document, file);
        background.write("Looking for changes", asItIs::wouldOverwriteAChange, changed -> {
            boolean shown =
                    open.document().equals(document) && document.origin().equals(asItIs.origin());
            if (changed && shown && !asItIs.origin().tellChange()) {
                messages.problem("\u201c" + asItIs.name()
                        + "\u201d was changed by another program; open it again to see the change.");
            }
        });
    }
}
