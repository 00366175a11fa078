package org.simplexplorer.viewmodel.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.intake.DelimitedHints;
import org.simplexplorer.intake.Intake;
import org.simplexplorer.study.FileStamp;
import org.simplexplorer.study.Sample;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.study.StudyWriter;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Sentence;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.editing.PiecesModel;
import org.simplexplorer.viewmodel.editing.WeightsModel;
import org.simplexplorer.viewmodel.importing.ImportModel;
import org.simplexplorer.viewmodel.importing.ImportSource;
import org.simplexplorer.viewmodel.lesson.LessonModel;
import org.simplexplorer.viewmodel.tabs.Tab;
import org.simplexplorer.viewmodel.tabs.Tabs;

/** Opens and saves studies in the background, and opens lessons. What goes wrong is said, and what was open stays open. */
public final class StudyFiles {

    private final OpenStudy open;
    private final Tabs tabs;
    private final LessonModel lessons;
    private final Messages messages;
    private final Threads threads;
    private final RecentFiles recent;
    private final ImportModel imports;
    private final PiecesModel pieces;
    private final WeightsModel weights;

    public StudyFiles(
            OpenStudy open,
            Tabs tabs,
            LessonModel lessons,
            RecentFiles recent,
            ImportModel imports,
            PiecesModel pieces,
            WeightsModel weights,
            Messages messages,
            Threads threads) {
        this.open = open;
        this.tabs = tabs;
        this.lessons = lessons;
        this.recent = recent;
        this.imports = imports;
        this.pieces = pieces;
        this.weights = weights;
        this.messages = messages;
        this.threads = threads;
    }

    /**
     * Opens a study file, the study inside a figure that was exported, a lesson, or what another program wrote, in place of
     * the open study.
     */
    public void open(Path file) {
        read(file, inThisTab());
    }

    /** As {@link #open(Path)}, but in a tab of its own. */
    public void openInNewTab(Path file) {
        read(file, tabs::add);
    }

    /** Opens a text of any kind that can be brought in, as from the clipboard. */
    public void paste(String text) {
        ImportSource source = new ImportSource.Text(text);
        Runnable place = inThisTab();
        inBackground("Reading", () -> source.read(DelimitedHints.NONE), found -> bringIn(source, found, place));
    }

    /** A person may go to another tab while a large file is read. */
    private Runnable inThisTab() {
        Tab tab = tabs.selected();
        return () -> {
            if (tabs.has(tab)) {
                tabs.select(tab);
            } else {
                tabs.add();
            }
        };
    }

    private void read(Path file, Runnable place) {
        inBackground("Reading " + file.getFileName(), () -> OpenedFile.read(file), opened -> {
            if (opened.intake().isPresent()) {
                bringIn(new ImportSource.File(file), opened.intake().get(), place);
                return;
            }
            place.run();
            opened.lesson().ifPresent(lessons::start);
            opened.study().ifPresent(study -> {
                show(study, opened.stamp().isPresent() ? file : null);
                open.origin().setStamp(opened.stamp());
            });
            if (opened.isOwn()) {
                recent.add(file);
            }
            if (opened.lesson().isPresent()) {
                messages.clear();
            }
        });
    }

    private void bringIn(ImportSource source, Intake found, Runnable place) {
        source.file().ifPresent(recent::add);
        imports.start(source, found, place, this::lookAtTokens);
    }

    /** Opens one of {@link #recent()}; one that is gone is forgotten. */
    public void openRecent(Path file) {
        if (Files.exists(file)) {
            open(file);
        } else {
            recent.remove(file);
            messages.problem("\u201c" + file + "\u201d is not there any more; open it from where it is now.");
        }
    }

    /** The files that were opened or saved last. */
    public RecentFiles recent() {
        return recent;
    }

    public void open(Sample sample) {
        inBackground(sample::load, study -> show(study, null));
    }

    /** Starts an empty study. */
    public void create() {
        Study blank = Study.blank().withTitle("Untitled");
        show(blank.withRow(0, blank.row(0).withLabel("row 1")), null);
    }

    /** Writes the study as it is now, then runs {@code afterwards} if that worked. */
    public void save(Path file, Runnable afterwards) {
        Study study = open.study();
        inBackground(
                () -> {
                    StudyWriter.write(study, file);
                    return FileStamp.of(file);
                },
                stamp -> {
                    open.markSaved(study, file);
                    open.origin().setStamp(stamp);
                    recent.add(file);
                    messages.tell("Saved " + file.getFileName() + ".");
                    afterwards.run();
                });
    }

    /** Runs one or the other by whether the open file still holds what was read from it or written to it last. */
    public void ifUnchanged(Runnable unchanged, Runnable changed) {
        Path file = open.fileProperty().get();
        Optional<FileStamp> before = open.origin().stamp();
        if (file == null || before.isEmpty()) {
            unchanged.run();
        } else {
            inBackground(() -> FileStamp.of(file), now -> {
                // A file that is gone is written anew.
                boolean same = now.isEmpty() || now.equals(before);
                (same ? unchanged : changed).run();
            });
        }
    }

    /** Says so if another program has changed the open file; once for each change. */
    public void lookForChanges() {
        ifUnchanged(() -> {}, () -> {
            Path file = open.fileProperty().get();
            if (file != null && !open.origin().tellChange()) {
                messages.problem("\u201c" + file.getFileName()
                        + "\u201d was changed by another program; open it again to see the change.");
            }
        });
    }

    private void show(Study study, @Nullable Path file) {
        open.open(study, file);
        messages.clear();
        lookAtTokens();
    }

    /** Says so where tokens are word pieces, and offers to merge them; then come the numbers. */
    private void lookAtTokens() {
        if (pieces.hasPieces()) {
            messages.offer(
                    "The tokens are word pieces: " + pieces.foundProperty().get() + ".",
                    "Merge into words\u2026",
                    () -> pieces.start(weights::look));
        } else {
            weights.look();
        }
    }

    private <T> void inBackground(Callable<T> work, Consumer<T> then) {
        inBackground("Working", work, then);
    }

    private <T> void inBackground(String what, Callable<T> work, Consumer<T> then) {
        threads.background().execute(() -> threads.busy().run(what, () -> {
            try {
                T result = work.call();
                threads.ui().execute(() -> then.accept(result));
            } catch (CancellationException e) {
                threads.ui().execute(() -> messages.tell("Cancelled."));
            } catch (StudyFormatException | IOException e) {
                threads.ui().execute(() -> messages.problem(Sentence.of(e)));
            } catch (Exception e) {
                threads.ui().execute(() -> messages.failed(e));
            }
        }));
    }
}
