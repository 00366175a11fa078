package org.simplexplorer.viewmodel.document;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.study.DrawnStudy;
import org.simplexplorer.study.FileStamp;
import org.simplexplorer.study.Study;

/**
 * What ties a study to its file, through all its edits; opening or importing another study begins a new one. An origin is
 * compared by identity. Only the interface thread may use it, but for the stamp.
 */
public final class Origin {

    /** What a file held. */
    private record Held(Path file, FileStamp stamp) {}

    private @Nullable Path file;
    private Study saved;
    /** Written by the thread that writes the file, so that the next write in the queue compares with it. */
    private volatile Optional<Held> held;

    private final Map<String, String> figureSettings;
    private final boolean amongSeveral;

    private boolean changeTold;

    private Origin(
            @Nullable Path file,
            Study saved,
            Optional<FileStamp> stamp,
            Map<String, String> figureSettings,
            boolean amongSeveral) {
        this.file = file;
        this.saved = saved;
        this.figureSettings = figureSettings;
        this.amongSeveral = amongSeveral;
        held = file == null ? Optional.empty() : stamp.map(known -> new Held(file, known));
    }

    /**
     * @param file where the study was opened from; null for none
     * @param saved what need not be saved
     * @param stamp what the file held when the study was read from it; empty for no file
     */
    public Origin(@Nullable Path file, Study saved, Optional<FileStamp> stamp) {
        this(file, saved, stamp, Map.of(), false);
    }

    /** Of a study out of an exported figure, which saving must not overwrite. */
    public static Origin ofFigure(DrawnStudy drawn) {
        return new Origin(
                null,
                drawn.study(),
                Optional.empty(),
                drawn.settings(),
                !drawn.together().isEmpty());
    }

    /** Of a study that has no file yet. */
    public static Origin none(Study saved) {
        return new Origin(null, saved, Optional.empty());
    }

    /** Where the study was opened from or last saved; null for nowhere. */
    public @Nullable Path file() {
        return file;
    }

    /** The state that is stored. */
    public Study saved() {
        return saved;
    }

    /** What the figure was drawn with that the study comes out of, as {@link DrawnStudy#settings}; none for another study. */
    public Map<String, String> figureSettings() {
        return figureSettings;
    }

    /** Whether the figure that the study comes out of shows other studies, too. */
    public boolean isAmongSeveral() {
        return amongSeveral;
    }

    void save(Study what, Path where) {
        saved = what;
        file = where;
        changeTold = false;
    }

    /** What a file held when this program last read or wrote it for this study; empty where that is not known. */
    public Optional<FileStamp> stamp(Path of) {
        return held.filter(known -> known.file().equals(of)).map(Held::stamp);
    }

    /** Notes what a file holds now; any thread may say so. */
    public void setStamp(Path of, Optional<FileStamp> stamp) {
        held = stamp.map(known -> new Held(of, known));
    }

    /** Notes that the person was told that another program has changed the file; whether that had been said before. */
    public boolean tellChange() {
        boolean told = changeTold;
        changeTold = true;
        return told;
    }
}
